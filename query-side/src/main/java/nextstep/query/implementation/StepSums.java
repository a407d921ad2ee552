package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.implementation.PlanId;
import nextstep.query.views.Snapshot;

/** Counts steps as they stand on a day. */
final class StepSums {
    private StepSums() {}

    /** Those of one plan. */
    static List<StepSum> of(Snapshot snapshot, PlanId plan, LocalDate day) {
        return judged(snapshot.within(Step.VIEW, plan), day);
    }

    /** Those of every plan. */
    static List<StepSum> ofAll(Snapshot snapshot, LocalDate day) {
        return judged(snapshot.all(Step.VIEW), day);
    }

    private static List<StepSum> judged(List<Step> steps, LocalDate day) {
        return steps.stream()
                .flatMap(step -> step.on(day).stream().map(on -> StepSum.of(step, on, day)))
                .toList();
    }
}
