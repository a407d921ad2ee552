package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nextstep.events.implementation.PlanId;

/** A plan, and which of its steps are blocked and why. */
public record PlanProgress(@JsonUnwrapped PlanListed plan, List<StepShown> blocked) {

    static PlanProgress of(PlanSeen plan, Map<PlanId, List<StepShown>> blocked, LocalDate day) {
        return new PlanProgress(PlanListed.of(plan, day), blocked.getOrDefault(plan.id(), List.of()));
    }

    /** The blocked steps of each plan that has any. */
    static Map<PlanId, List<StepShown>> blocked(List<PlanSeen> plans, Work work) {
        return work.blocked(plans).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        steps -> steps.getValue().stream().map(StepShown::of).toList()));
    }
}
