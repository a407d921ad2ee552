package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands on a day, judged by what was said of it. Taken in the order it was recorded, of everything dated on or
 * before the day the last word counts: a later record with an earlier date overrules what was said of the days after it.
 *
 * @param decided what made it stand so
 * @param lastSaid the day of the newest word on it, confirmations and notes included
 */
public record StepOn(
        StepState state, StepSaid decided, @Nullable LocalDate due, LocalDate lastSaid) {

    /** Empty on days before anything was said of it. */
    public static Optional<StepOn> of(List<StepSaid> said, LocalDate day) {
        StepFold fold = new StepFold();
        for (StepSaid word : said) {
            if (!word.on().isAfter(day)) {
                fold.hear(word);
            }
        }
        return fold.result(said.getFirst());
    }

    /** Still to be done although the day it was due has passed. */
    public boolean isOverdue(LocalDate day) {
        return state.isOpen() && due != null && due.isBefore(day);
    }

    /**
     * For how many days nothing was said of it, when these are too many to go on believing it. What is completed or dropped
     * needs no confirmation.
     *
     * @param planConfirmed when all open steps of its plan were last confirmed together
     */
    public OptionalLong unconfirmedFor(LocalDate day, @Nullable LocalDate planConfirmed) {
        return state.isOpen() ? Silence.days(lastWord(planConfirmed), day) : OptionalLong.empty();
    }

    /** The day of the newest word on it or on all open steps of its plan. */
    public LocalDate lastWord(@Nullable LocalDate planConfirmed) {
        boolean later = planConfirmed != null && planConfirmed.isAfter(lastSaid) && state.isOpen();
        return later && planConfirmed != null ? planConfirmed : lastSaid;
    }
}
