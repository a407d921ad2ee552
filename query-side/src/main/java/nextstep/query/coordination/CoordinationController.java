package nextstep.query.coordination;

import java.util.List;
import java.util.Map;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Context;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.groups.Groups;
import nextstep.query.implementation.Work;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Answers.Beside;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Listing;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers who coordinates what, and what nobody coordinates. */
@RestController
class CoordinationController {
    private static final Sheet MATRIX = Sheet.of("coordination/matrix")
            .with("regions", (asked, snapshot, moment) -> new Groups(snapshot, moment).regionNames())
            .with(
                    "initiatives",
                    (asked, snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages()).initiatives())
            .with("contexts", (asked, snapshot, moment) -> new Roles(snapshot, moment).contexts())
            .table(CoordinationTables.MATRIX);
    private static final Sheet GAPS = Sheet.of("coordination/gaps").table(CoordinationTables.GAPS);

    private final Reads reads;

    CoordinationController(Reads reads) {
        this.reads = reads;
    }

    /** The matrix: initiatives as items with a cell per role, groups as columns. */
    @GetMapping("/coordination")
    @Answers(value = MatrixRow.class, beside = @Beside(name = "columns", type = MatrixColumn.class, several = true))
    ResponseEntity<?> matrix(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable RegionId region,
            @RequestParam(required = false) @Nullable GroupKind kind,
            @RequestParam(required = false) @Nullable GroupId group,
            @RequestParam(required = false) @Nullable RoleKind role,
            @RequestParam(required = false) @Nullable Context context,
            @RequestParam(required = false) @Nullable InitiativeId initiative,
            @RequestParam(required = false) @Nullable RecommendationId recommendation) {
        MatrixFilter filter = new MatrixFilter(region, kind, group, role, context, initiative, recommendation);
        return reads.listing(asked, page, MATRIX, (snapshot, moment) -> {
            Catalogue catalogue = new Catalogue(snapshot, moment, asked.languages());
            Matrix matrix = new Matrix(
                    catalogue.initiatives(), new Groups(snapshot, moment), new Roles(snapshot, moment), moment.on());
            return matrix.filtered(filter);
        });
    }

    @GetMapping("/coordination/gaps")
    @Answers(value = GapShown.class, beside = @Beside(name = "byKind", type = Long.class, by = GapKind.class))
    ResponseEntity<?> gaps(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable GapKind kind,
            @RequestParam(required = false) @Nullable InitiativeId initiative,
            @RequestParam(required = false) @Nullable Context context,
            @RequestParam(required = false) @Nullable GroupId group) {
        return reads.listing(asked, page, GAPS, (snapshot, moment) -> {
            InitiativesGoingOn goingOn =
                    new InitiativesGoingOn(new Catalogue(snapshot, moment, asked.languages()).initiatives());
            Activity activity = new PlanActivity(new Work(snapshot, moment).plans());
            List<Gap> gaps =
                    new Gaps(goingOn.ids(), new Roles(snapshot, moment).notOver(), activity, moment.on()).all();
            List<GapShown> shown = gaps.stream()
                    .filter(gap -> kind == null || kind == gap.kind())
                    .filter(gap -> initiative == null || initiative.equals(gap.initiative()))
                    .filter(gap -> context == null || context.equals(gap.context()))
                    .filter(gap -> group == null || gap.groups().contains(group))
                    .map(goingOn::shown)
                    .toList();
            return new Listing<>(shown, Map.of("byKind", GapShown.countedByKind(shown)));
        });
    }
}
