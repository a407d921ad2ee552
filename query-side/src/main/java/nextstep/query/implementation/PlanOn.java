package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.implementation.Phase;
import nextstep.query.catalogue.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stands on a day, judged like a step: of everything dated on or before the day, in the order it was recorded,
 * the last word counts.
 *
 * @param decided what made it stand so; empty while nothing but its making was said
 * @param phaseEntered with which words it entered its phase
 * @param wanted what partners it looks for; empty when it looks for none
 * @param lastSaid the day of the newest word on the plan itself; empty while only steps were spoken of
 * @param dated whether a word is known to be of that day; not so where a source is repeated that states none
 * @param confirmed the day on which the plan and all its open steps were last confirmed together
 */
public record PlanOn(
        PlanState state,
        @Nullable PlanSaid decided,
        @Nullable PlanSaid phaseEntered,
        @Nullable PlanSaid wanted,
        @Nullable LocalDate lastSaid,
        boolean dated,
        @Nullable LocalDate confirmed) {

    static PlanOn of(List<PlanSaid> said, LocalDate day) {
        PlanState state = PlanState.RUNNING;
        PlanSaid decided = null;
        PlanSaid phase = null;
        PlanSaid wanted = null;
        LocalDate last = null;
        boolean dated = false;
        LocalDate confirmed = null;
        for (PlanSaid word : said) {
            if (word.on().isAfter(day)) {
                continue;
            }
            if (last == null || word.on().isAfter(last)) {
                last = word.on();
                dated = word.dated();
            } else if (word.on().equals(last)) {
                dated |= word.dated();
            }
            PlanState next = word.what().makesIt();
            if (next != null) {
                state = next;
                decided = word;
            }
            phase = word.what() == PlanChange.PHASE_ENTERED ? word : phase;
            if (word.what() == PlanChange.PARTNERS_SOUGHT) {
                wanted = word;
            } else if (word.what() == PlanChange.PARTNERS_FOUND) {
                wanted = null;
            }
            if (word.what() == PlanChange.CONFIRMED
                    && (confirmed == null || word.on().isAfter(confirmed))) {
                confirmed = word.on();
            }
        }
        return new PlanOn(state, decided, phase, wanted, last, dated, confirmed);
    }

    public @Nullable Phase phase() {
        return phaseEntered == null ? null : phaseEntered.phase();
    }

    /** In one word, with its steps. A plan in a phase but without steps is under way: somebody said so. */
    public ProgressState progress(Tally tally) {
        return switch (state) {
            case PAUSED -> ProgressState.PAUSED;
            case CONCLUDED -> ProgressState.CONCLUDED;
            case SUPERSEDED -> ProgressState.SUPERSEDED;
            case RUNNING -> {
                ProgressState steps = tally.progress();
                yield steps == ProgressState.NOT_REPORTED && phaseEntered != null ? ProgressState.UNDER_WAY : steps;
            }
        };
    }
}
