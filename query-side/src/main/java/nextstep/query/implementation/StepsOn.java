package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.query.undoing.TakenBackWords;
import nextstep.query.views.Snapshot;

/** How the steps of one plan stand on a day: by what their rows say, or else judged word by word. */
final class StepsOn {
    private final Map<StepId, StepOn> steps = new HashMap<>();

    StepsOn(Snapshot snapshot, PlanId plan, LocalDate day) {
        List<StepTold> rows = snapshot.within(StepTold.VIEW, plan);
        if (rows.stream().noneMatch(row -> row.latest().isAfter(day))) {
            settle(rows, snapshot.mentioned(StepTold.VIEW, StepTold.MENTIONED, plan));
        } else {
            said(snapshot, plan).forEach((step, words) -> StepOn.of(words, day).ifPresent(on -> steps.put(step, on)));
        }
    }

    /** Empty on days before anything was said of it. */
    Optional<StepOn> of(Step step) {
        return Optional.ofNullable(steps.get(step.step()));
    }

    /** What counts of everything that was said of each step of a plan, in the order it was recorded. */
    static Map<StepId, List<StepSaid>> said(Snapshot snapshot, PlanId plan) {
        return told(snapshot, plan).stream()
                .collect(Collectors.groupingBy(
                        StepTold::step, Collectors.mapping(told -> told.said().amongOthers(), Collectors.toList())));
    }

    /** What counts of everything that was said of a step, in the order it was recorded. */
    static List<StepSaid> said(Snapshot snapshot, Step.Key step) {
        return told(snapshot, step.plan(), step.step()).stream()
                .map(told -> told.said().amongOthers())
                .toList();
    }

    /** The rows that began with what counts, of a plan or one step of it. */
    static List<StepTold> told(Snapshot snapshot, PlanId plan, StepId... step) {
        List<StepTold> all = step.length == 0
                ? snapshot.history(StepTold.VIEW, plan)
                : snapshot.history(StepTold.VIEW, plan, step[0]);
        return TakenBackWords.of(plan, snapshot)
                .without(plan, all, told -> told.said().position());
    }

    private void settle(List<StepTold> rows, List<StepTold> mentioned) {
        Map<Long, StepSaid> words = mentioned.stream()
                .map(StepTold::said)
                .collect(Collectors.toMap(StepSaid::position, word -> word, (one, same) -> one));
        for (StepTold row : rows) {
            steps.put(row.step(), row.settled(Objects.requireNonNull(words.get(row.decidedAt()))));
        }
    }
}
