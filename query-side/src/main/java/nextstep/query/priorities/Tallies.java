package nextstep.query.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.RecommendationShown;
import nextstep.query.priorities.Chosen.ChosenBy;
import nextstep.query.priorities.Chosen.ChosenInitiative;
import nextstep.query.priorities.Chosen.ChosenRecommendation;
import org.jspecify.annotations.Nullable;

/** Counts how many groups chose each initiative and recommendation: of all, of each region, of each kind of group. */
final class Tallies {
    private final Map<InitiativeId, InitiativeListed> initiatives;
    private final Map<RecommendationId, RecommendationShown> recommendations;

    Tallies(Catalogue catalogue) {
        List<RecommendationShown> all = catalogue.recommendations();
        recommendations = all.stream().collect(Collectors.toMap(RecommendationShown::id, Function.identity()));
        initiatives = all.stream()
                .flatMap(recommendation -> recommendation.initiatives().stream())
                .collect(Collectors.toMap(InitiativeListed::id, Function.identity()));
    }

    /** The numbers that belong to a list of answers. */
    Shown of(List<Answer> standing, Map<GroupId, AnswerShown> shown) {
        return new Shown(
                standing.size(),
                initiatives(standing),
                recommendations(standing),
                by(standing, answer -> text(region(shown, answer))),
                by(standing, answer -> text(kind(shown, answer))),
                Caveat.TEXT);
    }

    private List<ChosenInitiative> initiatives(List<Answer> standing) {
        Map<InitiativeId, Integer> counts = Counts.ofInitiatives(standing);
        Map<InitiativeId, Integer> quarters = Quarters.of(counts);
        List<ChosenInitiative> chosen = new ArrayList<>();
        counts.forEach((id, groups) -> {
            InitiativeListed known = initiatives.get(id);
            chosen.add(new ChosenInitiative(
                    id,
                    "/initiatives/" + id.key(),
                    known == null ? List.of() : known.numberings(),
                    known == null ? null : known.title(),
                    groups,
                    quarters.getOrDefault(id, 0)));
        });
        return chosen;
    }

    private List<ChosenRecommendation> recommendations(List<Answer> standing) {
        List<ChosenRecommendation> chosen = new ArrayList<>();
        Counts.ofRecommendations(standing).forEach((id, groups) -> {
            RecommendationShown known = recommendations.get(id);
            chosen.add(new ChosenRecommendation(
                    id,
                    "/recommendations/" + id.key(),
                    known == null ? null : (Integer) known.number(),
                    known == null ? null : known.title(),
                    groups));
        });
        return chosen;
    }

    private List<ChosenBy> by(List<Answer> standing, Function<Answer, String> key) {
        Map<String, List<Answer>> parts =
                standing.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new ChosenBy(part.getKey(), part.getValue().size(), recommendations(part.getValue())))
                .toList();
    }

    private static @Nullable Object region(Map<GroupId, AnswerShown> shown, Answer answer) {
        AnswerShown known = shown.get(answer.respondent());
        return known == null ? null : known.region();
    }

    private static @Nullable Object kind(Map<GroupId, AnswerShown> shown, Answer answer) {
        AnswerShown known = shown.get(answer.respondent());
        return known == null ? null : known.kind();
    }

    private static String text(@Nullable Object key) {
        return key == null ? "" : key.toString();
    }

    /** What is counted, with its caveat. */
    record Shown(
            int groups,
            List<ChosenInitiative> initiatives,
            List<ChosenRecommendation> recommendations,
            List<ChosenBy> regions,
            List<ChosenBy> kinds,
            String caveat) {}
}
