package nextstep.command;

import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a command.
 *
 * @param by who asks; empty where a machine does, as at the first import
 * @param under the mandate on which they ask; empty where none is needed
 * @param request the id of the request it came with
 * @param expectedVersion the version the stream must have, -1 where it must not be there; empty where any will do
 * @param undoes the position of the fact that it takes back; empty where it is not asked for that
 */
public record Asked(
        @Nullable PersonId by,
        @Nullable MandateId under,
        String request,
        @Nullable Long expectedVersion,
        @Nullable Long undoes) {

    /** By a person, not yet on any mandate. */
    public Asked(@Nullable PersonId by, String request, @Nullable Long expectedVersion) {
        this(by, null, request, expectedVersion, null);
    }

    /** By a machine, whatever the version. */
    public static Asked byTheTracker(String request) {
        return new Asked(null, request, null);
    }

    /** The same on this mandate. */
    public Asked under(@Nullable MandateId mandate) {
        return new Asked(by, mandate, request, expectedVersion, undoes);
    }

    /** The same to take back the fact at a position, as long as the stream has come no further than this version. */
    public Asked undoing(long position, long version) {
        return new Asked(by, under, request, expectedVersion == null ? (Long) version : expectedVersion, position);
    }
}
