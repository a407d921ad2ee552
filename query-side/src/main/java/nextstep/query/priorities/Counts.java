package nextstep.query.priorities;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;

/** How many groups chose each thing, the most chosen first; equals in the order of their ids. */
final class Counts {
    private Counts() {}

    static Map<InitiativeId, Integer> ofInitiatives(List<Answer> standing) {
        return of(
                standing,
                answer -> answer.picks().stream().flatMap(pick -> pick.initiatives().stream()),
                InitiativeId::value);
    }

    static Map<RecommendationId, Integer> ofRecommendations(List<Answer> standing) {
        return of(
                standing,
                answer -> answer.picks().stream().map(pick -> pick.recommendation()),
                RecommendationId::value);
    }

    private static <T> Map<T, Integer> of(
            List<Answer> standing, Function<Answer, Stream<T>> chosen, Function<T, String> id) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        standing.forEach(
                answer -> chosen.apply(answer).distinct().forEach(thing -> counts.merge(thing, 1, Integer::sum)));
        Map<T, Integer> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(id))))
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }
}
