package nextstep.events.priorities;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to the priorities of one group in one round. */
public sealed interface PrioritiesEvent extends Fact {
    PrioritiesId priorities();

    @Override
    default PrioritiesId stream() {
        return priorities();
    }

    /** A group said what matters to it, and how it decided so. */
    @Revision("1")
    @JsonTypeName("priorities.PrioritiesSubmitted")
    record PrioritiesSubmitted(
            PrioritiesId priorities,
            RoundId round,
            GroupId group,
            List<Pick> picks,
            DecisionBasis basis,
            @Nullable LocalDate on)
            implements PrioritiesEvent {}

    /** It says something else from now on. */
    @Revision("1")
    @JsonTypeName("priorities.PrioritiesRevised")
    record PrioritiesRevised(
            PrioritiesId priorities,
            List<Pick> picks,
            DecisionBasis basis,
            @Nullable Prose reason,
            @Nullable LocalDate on)
            implements PrioritiesEvent {}

    /** It takes back what it said. */
    @Revision("1")
    @JsonTypeName("priorities.PrioritiesWithdrawn")
    record PrioritiesWithdrawn(
            PrioritiesId priorities, Prose reason, @Nullable LocalDate on) implements PrioritiesEvent {}
}
