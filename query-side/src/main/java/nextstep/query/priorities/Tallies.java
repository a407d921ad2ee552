package nextstep.query.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.Pick;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.RecommendationShown;
import nextstep.query.groups.Spread;
import nextstep.query.groups.Spread.In;
import nextstep.query.priorities.Chosen.ChosenInitiative;
import nextstep.query.priorities.Chosen.ChosenRecommendation;
import org.jspecify.annotations.Nullable;

/** Counts how many groups chose each initiative and recommendation: of all, of each region, of each kind of group. */
final class Tallies {
    private final Map<InitiativeId, InitiativeListed> initiatives;
    private final Map<RecommendationId, RecommendationShown> recommendations;
    private final List<Answer> standing;
    private final Map<GroupId, AnswerShown> shown;

    /** Of these answers, each shown by the group that gave it. */
    Tallies(Catalogue catalogue, List<Answer> standing, Map<GroupId, AnswerShown> shown) {
        this.standing = standing;
        this.shown = shown;
        List<RecommendationShown> all = catalogue.recommendations();
        recommendations = all.stream().collect(Collectors.toMap(RecommendationShown::id, Function.identity()));
        initiatives = all.stream()
                .flatMap(recommendation -> recommendation.initiatives().stream())
                .collect(Collectors.toMap(InitiativeListed::id, Function.identity()));
    }

    /** The numbers that belong to a list of answers. */
    Shown shown() {
        return new Shown(
                standing.size(),
                initiatives(),
                recommendations(),
                in(standing, AnswerShown::region),
                in(standing, AnswerShown::country),
                in(standing, AnswerShown::kind),
                Caveat.TEXT);
    }

    private List<ChosenInitiative> initiatives() {
        Map<InitiativeId, Integer> counts = Counts.ofInitiatives(standing);
        Map<InitiativeId, Integer> quarters = Quarters.of(counts);
        List<ChosenInitiative> chosen = new ArrayList<>();
        counts.forEach((id, groups) -> {
            InitiativeListed known = initiatives.get(id);
            List<Answer> whose = whose(pick -> pick.initiatives().contains(id));
            chosen.add(new ChosenInitiative(
                    id,
                    "/initiatives/" + id.key(),
                    known == null ? List.of() : known.numberings(),
                    known == null ? null : known.title(),
                    groups,
                    quarters.getOrDefault(id, 0),
                    in(whose, AnswerShown::region),
                    in(whose, AnswerShown::kind)));
        });
        return chosen;
    }

    private List<ChosenRecommendation> recommendations() {
        List<ChosenRecommendation> chosen = new ArrayList<>();
        Counts.ofRecommendations(standing).forEach((id, groups) -> {
            RecommendationShown known = recommendations.get(id);
            List<Answer> whose = whose(pick -> pick.recommendation().equals(id));
            chosen.add(new ChosenRecommendation(
                    id,
                    "/recommendations/" + id.key(),
                    known == null ? null : (Integer) known.number(),
                    known == null ? null : known.title(),
                    groups,
                    in(whose, AnswerShown::region),
                    in(whose, AnswerShown::kind)));
        });
        return chosen;
    }

    private List<Answer> whose(Predicate<Pick> chosen) {
        return standing.stream()
                .filter(answer -> answer.picks().stream().anyMatch(chosen))
                .toList();
    }

    private List<In> in(List<Answer> answers, Function<AnswerShown, @Nullable Object> place) {
        return Spread.in(answers, answer -> {
            AnswerShown known = shown.get(answer.respondent());
            return known == null ? null : place.apply(known);
        });
    }

    /** How many of them are in a place. */
    static int count(List<In> counts, String key) {
        return counts.stream()
                .filter(in -> in.key().equals(key))
                .mapToInt(In::groups)
                .findFirst()
                .orElse(0);
    }

    /** What is counted, with its caveat. */
    record Shown(
            int groups,
            List<ChosenInitiative> initiatives,
            List<ChosenRecommendation> recommendations,
            List<In> regions,
            List<In> countries,
            List<In> kinds,
            String caveat) {

        Spread spread() {
            return new Spread(regions, countries);
        }
    }
}
