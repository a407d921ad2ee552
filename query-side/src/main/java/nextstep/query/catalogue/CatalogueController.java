package nextstep.query.catalogue;

import java.util.List;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.reading.Asked;
import nextstep.query.reading.InitiativePart;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.WithParts;
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
    private final Reads reads;
    private final List<InitiativePart> parts;

    CatalogueController(Reads reads, List<InitiativePart> parts) {
        this.reads = reads;
        this.parts = parts;
    }

    @GetMapping("/recommendations")
    ResponseEntity<?> recommendations(Asked asked, Page page) {
        return reads.list(
                asked,
                page,
                (snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages()).recommendations());
    }

    @GetMapping("/recommendations/{recommendation}")
    ResponseEntity<?> recommendation(Asked asked, @PathVariable RecommendationId recommendation) {
        return reads.one(
                asked,
                (snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages())
                        .recommendation(recommendation)
                        .orElseThrow(() -> Problem.unknown("recommendation", recommendation.value())
                                .raised()));
    }

    @GetMapping("/initiatives")
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
        return reads.list(
                asked,
                page,
                (snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages())
                        .initiatives().stream().filter(filter::accepts).toList());
    }

    @GetMapping("/initiatives/{initiative}")
    ResponseEntity<?> initiative(Asked asked, @PathVariable InitiativeId initiative) {
        return reads.one(
                asked,
                (snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages())
                        .initiative(initiative)
                        .map(shown -> WithParts.of(shown, initiative, parts, snapshot, moment))
                        .orElseThrow(() -> Problem.unknown("initiative", initiative.value())
                                .raised()));
    }

    @GetMapping("/clusters")
    ResponseEntity<?> clusters(Asked asked, Page page) {
        return reads.list(
                asked, page, (snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages()).clusters());
    }
}
