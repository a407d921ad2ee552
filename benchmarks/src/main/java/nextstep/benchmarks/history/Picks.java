package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import nextstep.benchmarks.history.Catalogue.Initiative;
import nextstep.benchmarks.history.Catalogue.Recommendation;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;

/** One to three recommendations, and some of the initiatives under each. */
record Picks(Catalogue catalogue) {

    List<Pick> some(Scene scene) {
        List<Recommendation> all = catalogue.recommendations();
        int count = scene.dice().between(1, 3);
        int first = scene.dice().below(all.size());
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Recommendation recommendation = all.get((first + i * 3) % all.size());
            picks.add(new Pick(
                    recommendation.id(),
                    under(recommendation, scene).stream().map(Initiative::id).toList()));
        }
        return picks;
    }

    private static List<Initiative> under(Recommendation recommendation, Scene scene) {
        List<Initiative> initiatives = recommendation.initiatives();
        int first = scene.dice().below(initiatives.size());
        return initiatives.subList(
                first, Math.min(initiatives.size(), first + scene.dice().between(1, 3)));
    }

    DecisionBasis basis(Scene scene) {
        return new DecisionBasis(
                scene.words().reason(),
                scene.dice().between(3, 120),
                scene.words().link());
    }
}
