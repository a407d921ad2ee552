package nextstep.query.implementation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Context;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.catalogue.InitiativeListed;
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

/** Answers questions about plans and their steps. */
@RestController
class PlansController {
    private static final Sheet PLANS = Sheet.of("implementation/plans")
            .with(
                    "initiatives",
                    (asked, snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages()).initiatives())
            .with(
                    "recommendations",
                    (asked, snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages()).recommendations())
            .with("choices", Choices.QUESTION)
            .table(ImplementationTables.PLANS);
    private static final Sheet PLAN = Sheet.of("implementation/plan")
            .with("choices", Choices.QUESTION)
            .with("plans", PlanChoices.QUESTION)
            .table(ImplementationTables.STEPS)
            .calendar(ImplementationTables.DUE);
    private static final Sheet STEP = Sheet.of("implementation/step");

    private final Reads reads;
    private final PlansInHands hands;

    PlansController(Reads reads, PlansInHands hands) {
        this.reads = reads;
        this.hands = hands;
    }

    @GetMapping("/plans")
    @Answers(PlanListed.class)
    ResponseEntity<?> plans(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable InitiativeId initiative,
            @RequestParam(required = false) @Nullable RecommendationId recommendation,
            @RequestParam(required = false) @Nullable Context context,
            @RequestParam(required = false) @Nullable RegionId region,
            @RequestParam(required = false) @Nullable GroupId lead,
            @RequestParam(required = false) @Nullable GroupId group,
            @RequestParam(required = false) @Nullable ProgressState state,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(required = false) @Nullable Boolean seekingPartners,
            @RequestParam(required = false) @Nullable Boolean blocked,
            @RequestParam(required = false) @Nullable Integer unconfirmedFor) {
        if (unconfirmedFor != null && unconfirmedFor < 0) {
            throw Problem.malformed("unconfirmedFor", "A number of days is 0 or more.")
                    .raised();
        }
        return reads.list(asked, page, PLANS, (snapshot, moment) -> {
            Work work = new Work(snapshot, moment);
            Places places = new Places(new Groups(snapshot, moment));
            PlanFilter filter = new PlanFilter(
                    initiative,
                    under(recommendation, new Catalogue(snapshot, moment, asked.languages())),
                    context,
                    region,
                    lead,
                    of(group, work),
                    state,
                    phase,
                    seekingPartners,
                    blocked,
                    unconfirmedFor);
            List<PlanSeen> plans = initiative == null ? work.plans() : work.plansOf(initiative);
            return plans.stream()
                    .filter(plan -> filter.accepts(plan, places, moment.on()))
                    .map(plan -> PlanListed.of(plan, moment.on()))
                    .toList();
        });
    }

    @GetMapping("/plans/{plan}")
    @Answers(PlanShown.class)
    ResponseEntity<?> plan(Asked asked, @PathVariable PlanId plan) {
        return reads.one(asked, inHands(PLAN, plan), (snapshot, moment) -> {
            Work work = new Work(snapshot, moment);
            return PlanShown.of(found(work, plan), work, moment.on());
        });
    }

    @GetMapping("/plans/{plan}/steps")
    @Answers(StepShown.class)
    ResponseEntity<?> steps(Asked asked, Page page, @PathVariable PlanId plan) {
        return reads.list(asked, page, (snapshot, moment) -> {
            Work work = new Work(snapshot, moment);
            return work.steps(found(work, plan)).stream()
                    .sorted(StepSeen.NEXT_FIRST)
                    .map(StepShown::of)
                    .toList();
        });
    }

    @GetMapping("/plans/{plan}/steps/{step}")
    @Answers(StepDetail.class)
    ResponseEntity<?> step(Asked asked, @PathVariable PlanId plan, @PathVariable StepId step) {
        return reads.one(asked, inHands(STEP, plan), (snapshot, moment) -> {
            Work work = new Work(snapshot, moment);
            return work.steps(found(work, plan)).stream()
                    .filter(seen -> seen.step().step().equals(step))
                    .findFirst()
                    .map(seen -> StepDetail.of(seen, work))
                    .orElseThrow(() -> Problem.unknown("step", step.value()).raised());
        });
    }

    /** And beside it who leads and supports the work, and may so log steps. */
    private Sheet inHands(Sheet sheet, PlanId plan) {
        return sheet.with(
                "hands",
                (asked, snapshot, moment) -> hands.of(plan, snapshot, moment)
                        .orElseThrow(() -> Problem.unknown("plan", plan.value()).raised()));
    }

    private static PlanSeen found(Work work, PlanId plan) {
        return work.plan(plan)
                .orElseThrow(() -> Problem.unknown("plan", plan.value()).raised());
    }

    private static @Nullable Set<InitiativeId> under(@Nullable RecommendationId recommendation, Catalogue catalogue) {
        return recommendation == null
                ? null
                : catalogue.initiatives().stream()
                        .filter(initiative -> recommendation.equals(initiative.recommendation()))
                        .map(InitiativeListed::id)
                        .collect(Collectors.toSet());
    }

    private static @Nullable Set<PlanId> of(@Nullable GroupId group, Work work) {
        if (group == null) {
            return null;
        }
        Set<PlanId> plans = new HashSet<>(work.ofGroup(group, true));
        plans.addAll(work.ofGroup(group, false));
        return plans;
    }
}
