package nextstep.command.implementation;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.command.known.KnownSteps;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;

/** Reads which steps there are and who is responsible for one from the stream of its plan when it is asked. That is rare: nothing is kept. */
public record StepsInTheLog(Log log) implements KnownSteps {
    @Override
    public Optional<GroupId> responsibleFor(PlanId plan, StepId step) {
        return planned(plan, step)
                .map(StepPlanned::responsible)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    @Override
    public boolean has(PlanId plan, StepId step) {
        return planned(plan, step).findAny().isPresent();
    }

    private Stream<StepPlanned> planned(PlanId plan, StepId step) {
        return log.readStream(plan.value(), 0).stream()
                .map(Recorded::fact)
                .filter(StepPlanned.class::isInstance)
                .map(StepPlanned.class::cast)
                .filter(planned -> planned.step().equals(step));
    }
}
