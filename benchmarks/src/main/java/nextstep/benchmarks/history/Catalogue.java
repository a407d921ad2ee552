package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nextstep.events.Ids;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;

/** The ten recommendations and the 47 initiatives under them, with the numbers of both schemes. */
record Catalogue(List<Recommendation> recommendations) {

    record Recommendation(RecommendationId id, int number, String title, List<Initiative> initiatives) {}

    record Initiative(InitiativeId id, RecommendationId under, int number, List<Integer> numbers2020, String title) {}

    static Catalogue known() {
        List<Recommendation> recommendations = new ArrayList<>();
        for (String[] row : Table.rows("catalogue.tsv")) {
            int number = Integer.parseInt(row[1]);
            if (row[0].equals("R")) {
                RecommendationId id = new RecommendationId(Ids.slug(row[3]));
                recommendations.add(new Recommendation(id, number, row[3], new ArrayList<>()));
            } else {
                Recommendation above = recommendations.getLast();
                InitiativeId id = new InitiativeId(Ids.slug(row[3]));
                above.initiatives.add(new Initiative(id, above.id, number, numbers(row[2]), row[3]));
            }
        }
        return new Catalogue(List.copyOf(recommendations));
    }

    List<Initiative> initiatives() {
        return recommendations.stream()
                .flatMap(recommendation -> recommendation.initiatives.stream())
                .toList();
    }

    private static List<Integer> numbers(String column) {
        return Arrays.stream(column.split(",")).map(Integer::valueOf).toList();
    }
}
