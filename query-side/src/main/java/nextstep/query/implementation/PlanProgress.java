package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/** A plan, and which of its steps are blocked and why. */
public record PlanProgress(@JsonUnwrapped PlanListed plan, List<StepShown> blocked) {

    static PlanProgress of(PlanSeen plan, Work work, LocalDate day) {
        List<StepShown> blocked = plan.tally().blocked() == 0
                ? List.of()
                : work.steps(plan).stream()
                        .filter(step -> step.on().state() == StepState.BLOCKED)
                        .map(StepShown::of)
                        .toList();
        return new PlanProgress(PlanListed.of(plan, day), blocked);
    }
}
