package nextstep.query.catalogue;

import java.util.List;
import java.util.function.Function;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.InitiativePart;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.RecommendationPart;
import nextstep.query.reading.Sheet;
import nextstep.query.reading.WithParts;
import nextstep.query.views.Snapshot;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about recommendations, initiatives and clusters. */
@RestController
class CatalogueController {
    private static final Sheet RECOMMENDATIONS =
            Sheet.of("catalogue/recommendations").table(CatalogueTables.RECOMMENDATIONS);
    private static final Sheet CLUSTERS = Sheet.of("catalogue/clusters")
            .with("choices", CatalogueChoices.QUESTION)
            .table(CatalogueTables.CLUSTERS);
    private static final Sheet CLUSTER = Sheet.of("catalogue/cluster").with("choices", CatalogueChoices.QUESTION);
    private static final Sheet RECOMMENDATION = Sheet.of("catalogue/recommendation");
    private static final Sheet INITIATIVES = Sheet.of("catalogue/initiatives")
            .with(
                    "recommendations",
                    (asked, snapshot, moment) ->
                            catalogue(asked, snapshot, moment).recommendations())
            .with(
                    "clusters",
                    (asked, snapshot, moment) ->
                            catalogue(asked, snapshot, moment).clusters())
            .table(CatalogueTables.INITIATIVES);
    private static final Sheet INITIATIVE = Sheet.of("catalogue/initiative").with("choices", CatalogueChoices.QUESTION);

    private final Reads reads;
    private final HowFar howFar;
    private final List<RecommendationPart> partsOfRecommendation;
    private final List<InitiativePart> partsOfInitiative;

    CatalogueController(
            Reads reads,
            HowFar howFar,
            List<RecommendationPart> partsOfRecommendation,
            List<InitiativePart> partsOfInitiative) {
        this.reads = reads;
        this.howFar = howFar;
        this.partsOfRecommendation = partsOfRecommendation;
        this.partsOfInitiative = partsOfInitiative;
    }

    @GetMapping("/recommendations")
    @Answers(RecommendationShown.class)
    ResponseEntity<?> recommendations(Asked asked, Page page) {
        return reads.list(
                asked,
                page,
                RECOMMENDATIONS,
                (snapshot, moment) -> catalogue(asked, snapshot, moment).recommendations());
    }

    @GetMapping("/recommendations/{recommendation}")
    @Answers(value = RecommendationShown.class, parts = RecommendationPart.class)
    ResponseEntity<?> recommendation(Asked asked, @PathVariable RecommendationId recommendation) {
        return reads.one(
                asked,
                RECOMMENDATION,
                (snapshot, moment) -> catalogue(asked, snapshot, moment)
                        .recommendation(recommendation)
                        .map(shown -> WithParts.of(shown, recommendation, partsOfRecommendation, snapshot, moment))
                        .orElseThrow(() -> Problem.unknown("recommendation", recommendation.value())
                                .raised()));
    }

    @GetMapping("/initiatives")
    @Answers(InitiativeStanding.class)
    ResponseEntity<?> initiatives(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable RecommendationId recommendation,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable ClusterId cluster,
            @RequestParam(required = false) @Nullable Boolean selected,
            @RequestParam(required = false) @Nullable Integer number,
            @RequestParam(required = false) @Nullable String scheme) {
        InitiativeFilter filter = new InitiativeFilter(recommendation, state, cluster, selected, number, scheme);
        return reads.list(asked, page, INITIATIVES, (snapshot, moment) -> {
            Function<InitiativeListed, ProgressState> progress = howFar.ofEach(snapshot, moment);
            return catalogue(asked, snapshot, moment).initiatives().stream()
                    .map(listed -> InitiativeStanding.of(listed, progress.apply(listed)))
                    .filter(filter::accepts)
                    .toList();
        });
    }

    @GetMapping("/initiatives/{initiative}")
    @Answers(value = InitiativeShown.class, parts = InitiativePart.class)
    ResponseEntity<?> initiative(Asked asked, @PathVariable InitiativeId initiative) {
        return reads.one(
                asked,
                INITIATIVE,
                (snapshot, moment) -> catalogue(asked, snapshot, moment)
                        .initiative(initiative, states -> howFar.of(initiative, states, snapshot, moment))
                        .map(shown -> WithParts.of(shown, initiative, partsOfInitiative, snapshot, moment))
                        .orElseThrow(() -> Problem.unknown("initiative", initiative.value())
                                .raised()));
    }

    private static Catalogue catalogue(Asked asked, Snapshot snapshot, Moment moment) {
        return new Catalogue(snapshot, moment, asked.languages());
    }

    @GetMapping("/clusters")
    @Answers(Cluster.class)
    ResponseEntity<?> clusters(Asked asked, Page page) {
        return reads.list(
                asked,
                page,
                CLUSTERS,
                (snapshot, moment) -> catalogue(asked, snapshot, moment).clusters());
    }

    /** One as it is on the date, or as it was last. */
    @GetMapping("/clusters/{cluster}")
    @Answers(Cluster.class)
    ResponseEntity<?> cluster(Asked asked, @PathVariable ClusterId cluster) {
        return reads.one(
                asked,
                CLUSTER,
                (snapshot, moment) -> catalogue(asked, snapshot, moment)
                        .cluster(cluster)
                        .orElseThrow(() ->
                                Problem.unknown("cluster", cluster.value()).raised()));
    }
}
