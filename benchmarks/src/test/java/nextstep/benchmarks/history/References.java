package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.StepId;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Which things have been told of so far, and which a fact names that have not. */
final class References {
    private final Set<String> known = new HashSet<>();

    void learn(Fact fact) {
        known.add(fact.stream().value());
        if (fact instanceof StepPlanned it) {
            known.add(it.plan() + "/" + it.step());
        }
    }

    List<String> missingIn(Fact fact) {
        List<String> named = new ArrayList<>();
        Components.of(fact).values().forEach(value -> collect(value, named));
        Object step = Components.of(fact).get("step");
        if (step instanceof StepId id && !(fact instanceof StepPlanned)) {
            named.add(fact.stream() + "/" + id);
        }
        named.remove(fact.stream().value());
        named.removeIf(known::contains);
        return named;
    }

    private static void collect(@Nullable Object value, List<String> named) {
        if (value instanceof StreamId id && !(id instanceof PersonId)) {
            named.add(id.value());
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> collect(one, named));
        } else if (value instanceof Record inner
                && inner.getClass().getPackageName().startsWith("nextstep")) {
            Components.of(inner).values().forEach(one -> collect(one, named));
        }
    }
}
