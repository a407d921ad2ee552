package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * All that is known of a step.
 *
 * @param said everything that was said of it by the day, in the order it was recorded
 */
public record StepDetail(@JsonUnwrapped StepShown step, List<StepSaid> said, List<Note> notes) {

    static StepDetail of(StepSeen seen, Work work) {
        return new StepDetail(
                StepShown.of(seen),
                work.said(seen.step()),
                work.notes(seen.plan().id()).stream()
                        .filter(note -> seen.step().step().equals(note.step()))
                        .toList());
    }
}
