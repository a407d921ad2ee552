package nextstep.command.implementation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nextstep.events.Ids;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.StepId;

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
        String words = Ids.slug(command.title().text());
        String first = words.isEmpty() ? "step" : words;
        StepId id = new StepId(first);
        for (int next = 2; have(id) && !at(id).isLike(command); next++) {
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
