package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;

/** How far along an initiative is in one context. */
public record ContextProgress(Context context, ProgressShown progress, List<PlanProgress> plans) {

    static List<ContextProgress> of(List<PlanSeen> plans, Map<PlanId, List<StepShown>> blocked, LocalDate day) {
        Map<Context, List<PlanSeen>> byContext = plans.stream()
                .collect(Collectors.groupingBy(
                        PlanSeen::context,
                        () -> new TreeMap<>(Comparator.comparing(Context::value)),
                        Collectors.toList()));
        return byContext.entrySet().stream()
                .map(entry -> new ContextProgress(
                        entry.getKey(),
                        new RollUp(entry.getValue()).shown(),
                        entry.getValue().stream()
                                .map(plan -> PlanProgress.of(plan, blocked, day))
                                .toList()))
                .toList();
    }
}
