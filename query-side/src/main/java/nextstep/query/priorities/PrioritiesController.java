package nextstep.query.priorities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.priorities.RoundId;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.groups.Groups;
import nextstep.query.groups.GroupsMap;
import nextstep.query.mandates.Disputed;
import nextstep.query.maps.MapBy;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Answers.Beside;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Listing;
import nextstep.query.reading.Mapped;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.views.Snapshot;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what groups said matters. */
@RestController
class PrioritiesController {
    private static final Sheet PRIORITIES = Sheet.of("priorities/priorities")
            .with(
                    "all",
                    (asked, snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages()).recommendations())
            .with("regions", (asked, snapshot, moment) -> new Groups(snapshot, moment).regionNames())
            .table(PrioritiesTables.ANSWERS)
            .map(new Mapped<>(
                    "tallies",
                    Tallies.Shown.class,
                    (tallies, here, names) -> GroupsMap.of("priorities-map", tallies.spread(), here, names)));

    private final Reads reads;

    PrioritiesController(Reads reads) {
        this.reads = reads;
    }

    /** The answers in a round, the latest unless said, with tallies of those asked for and the caveat that belongs to them. */
    @GetMapping("/priorities")
    @Answers(
            value = AnswerShown.class,
            beside = {
                @Beside(name = "round", type = RoundShown.class, optional = true),
                @Beside(name = "tallies", type = Tallies.Shown.class),
                @Beside(name = "caveat", type = String.class)
            })
    ResponseEntity<?> priorities(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable RoundId round,
            @RequestParam(required = false) @Nullable GroupId group,
            @RequestParam(required = false) @Nullable RegionId region,
            @RequestParam(required = false) @Nullable GroupKind kind,
            @RequestParam(required = false) @Nullable RecommendationId recommendation,
            @RequestParam(required = false) @Nullable InitiativeId initiative,
            @RequestParam(required = false) @Nullable MapBy map) {
        PrioritiesFilter filter = new PrioritiesFilter(group, region, kind, recommendation, initiative);
        return reads.listing(asked, page, PRIORITIES, (snapshot, moment) -> {
            Rounds rounds = new Rounds(snapshot, moment);
            Optional<Round> found = round == null ? rounds.latest() : Optional.of(known(rounds, round));
            List<Answer> standing =
                    found.map(one -> rounds.answers(one.round())).orElse(List.of());
            Map<GroupId, AnswerShown> shown = shown(standing, snapshot, moment);
            shown.values().removeIf(answer -> !filter.accepts(answer));
            List<Answer> kept = standing.stream()
                    .filter(answer -> shown.containsKey(answer.respondent()))
                    .toList();
            Map<String, Object> beside = new LinkedHashMap<>();
            found.ifPresent(one -> beside.put("round", rounds.shown(one)));
            Catalogue catalogue = new Catalogue(snapshot, moment, asked.languages());
            beside.put("tallies", new Tallies(catalogue, kept, shown).shown());
            beside.put("caveat", Caveat.TEXT);
            return new Listing<>(List.copyOf(shown.values()), beside);
        });
    }

    private static Map<GroupId, AnswerShown> shown(List<Answer> standing, Snapshot snapshot, Moment moment) {
        Groups groups = new Groups(snapshot, moment);
        Disputed disputed = new Disputed(snapshot, moment);
        Map<GroupId, AnswerShown> shown = new LinkedHashMap<>();
        for (Answer answer : standing) {
            shown.put(
                    answer.respondent(),
                    AnswerShown.of(answer, groups.listed(answer.respondent()).orElse(null), disputed));
        }
        return shown;
    }

    private static Round known(Rounds rounds, RoundId round) {
        return rounds.round(round)
                .orElseThrow(() -> Problem.unknown("round", round.value()).raised());
    }
}
