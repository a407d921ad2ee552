package nextstep.command.known;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;

/** The mandates there are, as the log says now: those that are over among them. */
public interface KnownMandates {

    /** All that a person was ever given, the oldest first. */
    List<KnownMandate> of(PersonId person);

    /** The last time for which this one was given. */
    Optional<KnownMandate> last(MandateId mandate);

    /** Every one. */
    Stream<KnownMandate> all();
}
