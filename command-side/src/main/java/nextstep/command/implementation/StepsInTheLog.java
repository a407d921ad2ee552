package nextstep.command.implementation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nextstep.command.known.KnownSteps;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;

/** Reads which steps there are and who is responsible for each from the stream of their plan when it is asked. That is rare: nothing is kept. */
public record StepsInTheLog(Log log) implements KnownSteps {
    @Override
    public Optional<GroupId> responsibleFor(PlanId plan, StepId step) {
        return in(plan).getOrDefault(step, Optional.empty());
    }

    @Override
    public boolean has(PlanId plan, StepId step) {
        return in(plan).containsKey(step);
    }

    @Override
    public Map<StepId, Optional<GroupId>> in(PlanId plan) {
        Map<StepId, Optional<GroupId>> steps = new HashMap<>();
        for (Recorded recorded : log.readStream(plan.value(), 0)) {
            if (recorded.fact() instanceof StepPlanned planned) {
                Optional<GroupId> responsible = Optional.ofNullable(planned.responsible());
                steps.merge(planned.step(), responsible, (before, later) -> later.isPresent() ? later : before);
            }
        }
        return steps;
    }
}
