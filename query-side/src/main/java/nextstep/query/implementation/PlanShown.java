package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a plan: what happens next comes first.
 *
 * @param said everything that was said of it as a whole by the day, in the order it was recorded
 */
public record PlanShown(@JsonUnwrapped PlanListed plan, List<StepShown> steps, List<PlanSaid> said, List<Note> notes) {

    static PlanShown of(PlanSeen seen, Work work, LocalDate day) {
        return new PlanShown(
                PlanListed.of(seen, day),
                work.steps(seen).stream()
                        .sorted(StepSeen.NEXT_FIRST)
                        .map(StepShown::of)
                        .toList(),
                work.said(seen.id()),
                work.notes(seen.id()));
    }
}
