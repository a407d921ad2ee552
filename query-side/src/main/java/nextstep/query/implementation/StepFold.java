package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows what is said of a step, word by word. What blocks a step lasts until it is unblocked or over. */
final class StepFold {
    private StepState work = StepState.PLANNED;
    private boolean started;
    private boolean dated;
    private @Nullable LocalDate due;
    private @Nullable StepSaid decided;
    private @Nullable StepSaid blocked;
    private @Nullable StepSaid last;

    void hear(StepSaid word) {
        if (last == null || !word.on().isBefore(last.on())) {
            last = word;
        }
        switch (word.what()) {
            case PLANNED -> {
                date(word);
                decide(StepState.PLANNED, word);
            }
            case RESCHEDULED -> date(word);
            case STARTED -> {
                started = true;
                decide(StepState.UNDER_WAY, word);
            }
            case BLOCKED -> blocked = word;
            case UNBLOCKED -> {
                blocked = null;
                decide(started ? StepState.UNDER_WAY : StepState.PLANNED, word);
            }
            case COMPLETED -> {
                blocked = null;
                decide(StepState.COMPLETED, word);
            }
            case REOPENED -> decide(started ? StepState.UNDER_WAY : StepState.PLANNED, word);
            case DROPPED -> {
                blocked = null;
                decide(StepState.DROPPED, word);
            }
            case CONFIRMED, NOTED -> {}
        }
    }

    /** {@code planning} counts for the due day also on days before the one it was planned on. */
    Optional<StepOn> result(StepSaid planning) {
        if (last == null) {
            return Optional.empty();
        }
        LocalDate dueThen = dated ? due : planning.due();
        if (blocked != null) {
            return Optional.of(new StepOn(StepState.BLOCKED, blocked, dueThen, last));
        }
        return Optional.of(new StepOn(work, decided == null ? last : decided, dueThen, last));
    }

    private void date(StepSaid word) {
        due = word.due();
        dated = true;
    }

    private void decide(StepState next, StepSaid word) {
        work = next;
        decided = word;
    }
}
