package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * A step and everything that was said of it.
 *
 * @param state how it stands after the last word, which is how it stands on every day from {@code latest} on
 * @param due likewise
 * @param first the first day that anything said of it speaks of
 * @param latest the last such day
 */
record Step(
        PlanId plan,
        StepId step,
        Title title,
        int weight,
        @Nullable GroupId responsible,
        StepState state,
        @Nullable LocalDate due,
        LocalDate first,
        LocalDate latest,
        List<StepSaid> said)
        implements Row<Step.Key> {
    static final View<Key, Step> VIEW = new View<>("implementation_steps", Key.class, Step.class);

    public Step {
        said = List.copyOf(said);
    }

    static Step planned(
            PlanId plan, StepId step, Title title, int weight, @Nullable GroupId responsible, StepSaid word) {
        return new Step(
                plan,
                step,
                title,
                weight,
                responsible,
                StepState.PLANNED,
                word.due(),
                word.on(),
                word.on(),
                List.of(word));
    }

    @Override
    public Key key() {
        return new Key(plan, step);
    }

    Step saying(StepSaid word) {
        List<StepSaid> more = new ArrayList<>(said);
        more.add(word);
        LocalDate earliest = word.on().isBefore(first) ? word.on() : first;
        LocalDate last = word.on().isAfter(latest) ? word.on() : latest;
        StepOn then = StepOn.of(more, last).orElseThrow();
        return new Step(plan, step, title, weight, responsible, then.state(), then.due(), earliest, last, more);
    }

    Optional<StepOn> on(LocalDate day) {
        return StepOn.of(said, day);
    }

    record Key(PlanId plan, StepId step) {}
}
