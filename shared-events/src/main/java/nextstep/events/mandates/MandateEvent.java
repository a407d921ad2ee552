package nextstep.events.mandates;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.groups.GroupId;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a mandate, the recorded right of a person to write. Who gives it stands in the header {@code by}.
 * {@code until} is the first day on which it holds no more; it expires by itself, without an event. */
public sealed interface MandateEvent extends Fact {
    MandateId mandate();

    @Override
    default MandateId stream() {
        return mandate();
    }

    /** A person may act from that day on, for that group where such a mandate is for one. */
    @Revision("1")
    @JsonTypeName("mandates.MandateGiven")
    record MandateGiven(
            MandateId mandate,
            PersonId person,
            MandateKind kind,
            @Nullable GroupId group,
            LocalDate from,
            @Nullable LocalDate until,
            List<Evidence> evidence,
            @Nullable Prose note)
            implements MandateEvent {}

    /** It holds until another day than was said, or without an end. */
    @Revision("1")
    @JsonTypeName("mandates.MandateExtended")
    record MandateExtended(MandateId mandate, @Nullable LocalDate until, Prose reason) implements MandateEvent {}

    /** It holds no more since that day. */
    @Revision("1")
    @JsonTypeName("mandates.MandateRevoked")
    record MandateRevoked(MandateId mandate, Prose reason, LocalDate on) implements MandateEvent {}
}
