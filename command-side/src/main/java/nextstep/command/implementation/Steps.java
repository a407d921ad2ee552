package nextstep.command.implementation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nextstep.events.Ids;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;

/** The steps of a plan, each under its id. */
final class Steps {
    private Map<String, Step> byKey = new LinkedHashMap<>();

    boolean have(StepId id) {
        return byKey.containsKey(id.key());
    }

    int count() {
        return byKey.size();
    }

    /** The step that is asked for, which has to be there. */
    Step asked(StepId id) {
        new AStepIsThere(id, have(id)).check();
        return at(id);
    }

    /** The step of an event: it was planned. */
    Step at(StepId id) {
        return Objects.requireNonNull(byKey.get(id.key()));
    }

    /** The id for a step that comes without one, made of its title; that of the step that is like it where one is there. */
    StepId idFor(AddStep command) {
        return idOf(command.title(), there -> there.isLike(command));
    }

    /** That of the step with this title, if it was dropped only where there is no other; else one made of the title. */
    StepId idFor(EnterStep command) {
        return byKey.values().stream()
                .filter(step -> step.planned().title().equals(command.title()))
                .min(Comparator.comparing(step -> step.state() == StepState.DROPPED))
                .map(step -> step.planned().step())
                .orElseGet(() -> idOf(command.title(), there -> false));
    }

    /** Made of the title, and counted on while another step has it. */
    private StepId idOf(Title title, Predicate<Step> same) {
        String words = Ids.slug(title.text());
        String first = words.isEmpty() ? "step" : words;
        StepId id = new StepId(first);
        for (int next = 2; have(id) && !same.test(at(id)); next++) {
            id = new StepId(numbered(first, next));
        }
        return id;
    }

    void evolve(StepPlanned e) {
        byKey.put(e.step().key(), new Step(e));
    }

    private static String numbered(String words, int number) {
        String suffix = "-" + number;
        int most = Ids.MAX_KEY - suffix.length();
        return (words.length() > most ? words.substring(0, most) : words) + suffix;
    }
}
