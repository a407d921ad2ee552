package nextstep.command;

import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a command.
 *
 * @param by who asks; empty where a machine does, as at the first import
 * @param request the id of the request it came with
 * @param expectedVersion the version the stream must have, -1 where it must not be there; empty where any will do
 */
public record Asked(
        @Nullable PersonId by, String request, @Nullable Long expectedVersion) {

    /** By a machine, whatever the version. */
    public static Asked byTheTracker(String request) {
        return new Asked(null, request, null);
    }
}
