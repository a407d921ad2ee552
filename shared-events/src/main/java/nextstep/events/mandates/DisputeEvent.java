package nextstep.events.mandates;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a dispute: somebody says that a claim is not so, and others answer. The claim itself stays as it
 * was recorded. */
public sealed interface DisputeEvent extends Fact {
    DisputeId dispute();

    @Override
    default DisputeId stream() {
        return dispute();
    }

    /** Somebody says that what is shown of something is not so: of the whole, of a step, or what one fact says. */
    @Revision("1")
    @JsonTypeName("mandates.DisputeRaised")
    record DisputeRaised(
            DisputeId dispute,
            Subject subject,
            @Nullable StepId step,
            @Nullable Long position,
            Prose reason,
            List<Evidence> evidence)
            implements DisputeEvent {}

    /** The group whose claim it is, or the support team, answers. */
    @Revision("1")
    @JsonTypeName("mandates.DisputeAnswered")
    record DisputeAnswered(DisputeId dispute, Prose answer, List<Evidence> evidence) implements DisputeEvent {}

    /** Who raised it takes it back. */
    @Revision("1")
    @JsonTypeName("mandates.DisputeWithdrawn")
    record DisputeWithdrawn(DisputeId dispute, @Nullable Prose reason) implements DisputeEvent {}

    /** It is over: the claim stands, was put right, or the question stays open. */
    @Revision("1")
    @JsonTypeName("mandates.DisputeSettled")
    record DisputeSettled(DisputeId dispute, Outcome outcome, Prose reason) implements DisputeEvent {}
}
