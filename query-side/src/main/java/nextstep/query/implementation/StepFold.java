package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows what is said of a step, word by word, leaving out what does not count on a day. */
final class StepFold {
    private StepState state = StepState.PLANNED;
    private boolean started;
    private boolean dated;
    private @Nullable LocalDate due;
    private @Nullable StepSaid decided;
    private @Nullable StepSaid last;

    void hear(StepSaid word) {
        if (last == null || !word.on().isBefore(last.on())) {
            last = word;
        }
        if (word.what().dates()) {
            due = word.due();
            dated = true;
        }
        started |= word.what() == StepChange.STARTED;
        if (state.isDecidedBy(word.what())) {
            state = state.after(word.what(), started);
            decided = word;
        }
    }

    /** {@code planning} counts for the due day also on days before the one it was planned on. */
    Optional<StepOn> result(StepSaid planning) {
        if (last == null) {
            return Optional.empty();
        }
        LocalDate dueThen = dated ? due : planning.due();
        return Optional.of(new StepOn(state, decided == null ? last : decided, dueThen, last.on()));
    }
}
