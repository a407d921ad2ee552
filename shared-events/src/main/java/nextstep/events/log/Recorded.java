package nextstep.events.log;

import java.time.Instant;
import java.util.Optional;
import nextstep.events.Fact;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;

/**
 * A fact as it stands in the log.
 *
 * @param position the place in the one log: 0, 1, 2 ... without gaps
 * @param recordedAt when the log took it (microseconds); never decreases with the position
 * @param id the event's own id, a UUID of version 7
 * @param stream the id of its stream, with the prefix of its kind
 * @param sequence its place in the stream: 0, 1, 2 ...
 * @param fact what happened, carried forward to the newest revision of its event
 * @param headers who recorded it, by which command, in answer to which request
 */
public record Recorded(
        long position, Instant recordedAt, String id, String stream, long sequence, Fact fact, Headers headers) {

    /** Who recorded it: an opaque id. Empty where a machine did, as at the first import. */
    public Optional<PersonId> by() {
        return headers.by();
    }

    /** On what right they acted. Empty for what anybody may who signed in, and where a machine acted. */
    public Optional<MandateId> mandate() {
        return headers.mandate();
    }
}
