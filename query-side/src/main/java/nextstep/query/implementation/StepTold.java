package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.query.views.Row;
import nextstep.query.views.Spread;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * What a fact said of a step, and how the step stands after everything said of it so far. Earlier words are its earlier
 * rows. So it stands on every day from {@code latest} on; days before are judged by the words that count for them.
 *
 * @param started whether it has ever been
 * @param first the first day that anything said of it speaks of
 * @param latest the last such day
 * @param decidedAt the position of the word by which it stands so
 */
record StepTold(
        PlanId plan,
        StepId step,
        int weight,
        StepState state,
        boolean started,
        @Nullable LocalDate due,
        LocalDate first,
        LocalDate latest,
        long decidedAt,
        @Spread StepSaid said)
        implements Row<Step.Key> {
    static final View<Step.Key, StepTold> VIEW =
            new View<>("implementation_steps_told", Step.Key.class, StepTold.class);

    /** The columns that name the words it stands by. */
    static final List<String> MENTIONED = List.of("decided_at");

    static StepTold planned(Step step, StepSaid word) {
        return new StepTold(
                step.plan(),
                step.step(),
                step.weight(),
                StepState.PLANNED,
                false,
                word.due(),
                word.on(),
                word.on(),
                word.position(),
                word);
    }

    @Override
    public Step.Key key() {
        return new Step.Key(plan, step);
    }

    StepTold then(StepSaid word) {
        boolean decides = state.isDecidedBy(word.what());
        boolean ever = started || word.what() == StepChange.STARTED;
        return new StepTold(
                plan,
                step,
                weight,
                decides ? state.after(word.what(), ever) : state,
                ever,
                word.what().dates() ? word.due() : due,
                word.on().isBefore(first) ? word.on() : first,
                word.on().isAfter(latest) ? word.on() : latest,
                decides ? word.position() : decidedAt,
                word);
    }

    /** How it stands on the days from {@code latest} on. */
    StepOn settled(StepSaid decided) {
        return new StepOn(state, decided, due, latest);
    }
}
