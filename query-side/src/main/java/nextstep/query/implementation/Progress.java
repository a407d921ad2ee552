package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanId;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.RecommendationShown;

/** How far along everything is on a day: from recommendations down to plans, or divided by region or phase. */
final class Progress {
    private final Catalogue catalogue;
    private final Places places;
    private final ProgressFilter filter;
    private final LocalDate day;
    private final List<PlanSeen> plans;
    private final Map<PlanId, List<StepShown>> blocked;

    Progress(Catalogue catalogue, Work work, Places places, ProgressFilter filter, LocalDate day) {
        this.catalogue = catalogue;
        this.places = places;
        this.filter = filter;
        this.day = day;
        Set<InitiativeId> asked = catalogue.initiatives().stream()
                .filter(filter::accepts)
                .map(InitiativeListed::id)
                .collect(Collectors.toSet());
        plans = work.plans().stream()
                .filter(plan -> asked.contains(plan.initiative()) && filter.accepts(plan, places))
                .toList();
        blocked = PlanProgress.blocked(plans, work);
    }

    List<RecommendationProgress> byRecommendation() {
        Map<InitiativeId, List<PlanSeen>> ofInitiatives =
                plans.stream().collect(Collectors.groupingBy(PlanSeen::initiative));
        return catalogue.recommendations().stream()
                .map(recommendation -> progress(recommendation, ofInitiatives))
                .filter(progress -> !progress.initiatives().isEmpty())
                .toList();
    }

    List<Part> byRegion() {
        return parts(plan -> places.regionOf(plan).map(region -> region.key()));
    }

    List<Part> byPhase() {
        return parts(plan -> Optional.ofNullable(plan.on().phase()).map(Phase::name));
    }

    private RecommendationProgress progress(
            RecommendationShown recommendation, Map<InitiativeId, List<PlanSeen>> ofInitiatives) {
        List<InitiativeProgress> initiatives = recommendation.initiatives().stream()
                .filter(filter::accepts)
                .map(initiative -> InitiativeProgress.of(
                        initiative, ofInitiatives.getOrDefault(initiative.id(), List.of()), blocked, day))
                .filter(filter::accepts)
                .toList();
        List<PlanSeen> theirs = initiatives.stream()
                .flatMap(initiative -> ofInitiatives.getOrDefault(initiative.id(), List.of()).stream())
                .toList();
        return RecommendationProgress.of(recommendation, initiatives, theirs);
    }

    private List<Part> parts(Function<PlanSeen, Optional<String>> key) {
        Map<String, List<PlanSeen>> parts = plans.stream()
                .collect(Collectors.groupingBy(plan -> key.apply(plan).orElse(""), TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> Part.of(
                        part.getKey().isEmpty() ? null : part.getKey(),
                        part.getValue(),
                        part.getValue().stream()
                                .flatMap(plan -> blocked.getOrDefault(plan.id(), List.of()).stream())
                                .toList()))
                .toList();
    }
}
