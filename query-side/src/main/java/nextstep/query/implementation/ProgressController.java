package nextstep.query.implementation;

import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.Phase;
import nextstep.events.values.Context;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.catalogue.ProgressState;
import nextstep.query.groups.Choices;
import nextstep.query.groups.Groups;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers how far along it is. */
@RestController
class ProgressController {
    private static final Sheet OVERVIEW = Sheet.of("implementation/overview")
            .with("choices", Choices.QUESTION)
            .table(ImplementationTables.PROGRESS);

    private final Reads reads;

    ProgressController(Reads reads) {
        this.reads = reads;
    }

    /** From recommendations over initiatives and contexts down to plans, or divided by region or phase. */
    @GetMapping("/progress")
    @Answers({RecommendationProgress.class, Part.class})
    ResponseEntity<?> progress(
            Asked asked,
            Page page,
            @RequestParam(defaultValue = "recommendation") String by,
            @RequestParam(required = false) @Nullable RecommendationId recommendation,
            @RequestParam(required = false) @Nullable InitiativeId initiative,
            @RequestParam(required = false) @Nullable Context context,
            @RequestParam(required = false) @Nullable RegionId region,
            @RequestParam(required = false) @Nullable GroupId lead,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(required = false) @Nullable ProgressState state,
            @RequestParam(required = false) @Nullable Boolean blocked) {
        By part = By.of(by);
        ProgressFilter filter =
                new ProgressFilter(recommendation, initiative, context, region, lead, phase, state, blocked);
        return reads.list(asked, page, OVERVIEW, (snapshot, moment) -> {
            Progress progress = new Progress(
                    new Catalogue(snapshot, moment, asked.languages()),
                    new Work(snapshot, moment),
                    new Places(new Groups(snapshot, moment)),
                    filter,
                    moment.on());
            List<?> answer = switch (part) {
                case RECOMMENDATION -> progress.byRecommendation();
                case REGION -> progress.byRegion();
                case PHASE -> progress.byPhase();
            };
            return List.<Object>copyOf(answer);
        });
    }

    @GetMapping("/initiatives/{initiative}/progress")
    @Answers(InitiativeProgress.class)
    ResponseEntity<?> progress(Asked asked, @PathVariable InitiativeId initiative) {
        return reads.one(asked, (snapshot, moment) -> {
            Work work = new Work(snapshot, moment);
            List<PlanSeen> plans = work.plansOf(initiative);
            return new Catalogue(snapshot, moment, asked.languages())
                    .initiatives().stream()
                            .filter(listed -> listed.id().equals(initiative))
                            .findFirst()
                            .map(listed -> InitiativeProgress.of(
                                    listed, plans, PlanProgress.blocked(plans, work), moment.on()))
                            .orElseThrow(() -> Problem.unknown("initiative", initiative.value())
                                    .raised());
        });
    }
}
