package nextstep.query.implementation;

import java.time.LocalDate;
import nextstep.events.implementation.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Steps of one plan that stand alike on a day.
 *
 * @param overdue how many are open and past the day they were due
 * @param silent of how many open ones nothing was said for too long
 * @param lastWord the newest day on which something was said of one of them
 */
record StepSum(PlanId plan, StepState state, int steps, long weight, int overdue, int silent, LocalDate lastWord) {

    static StepSum of(PlanId plan, int weight, StepOn on, LocalDate day) {
        boolean silent = on.unconfirmedFor(day, null).isPresent();
        return new StepSum(plan, on.state(), 1, weight, on.isOverdue(day) ? 1 : 0, silent ? 1 : 0, on.lastSaid());
    }

    /** Counted for a plan: what rests or is over is neither overdue nor to be confirmed. */
    Tally tally(PlanOn plan, LocalDate day) {
        boolean runs = plan.state() == PlanState.RUNNING;
        boolean confirmed = isRecent(plan.confirmed(), day);
        return Tally.of(state, steps, weight, runs ? overdue : 0, runs && !confirmed ? silent : 0);
    }

    private static boolean isRecent(@Nullable LocalDate word, LocalDate day) {
        return word != null && Silence.days(word, day).isEmpty();
    }
}
