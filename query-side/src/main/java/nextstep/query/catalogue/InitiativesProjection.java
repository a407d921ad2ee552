package nextstep.query.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeEvent;
import nextstep.events.catalogue.InitiativeEvent.AlternativeTitleGiven;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeMerged;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeRenumbered;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSplit;
import nextstep.events.catalogue.InitiativeEvent.InitiativeStatusReported;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSuperseded;
import nextstep.events.catalogue.InitiativeEvent.InitiativeTitled;
import nextstep.events.catalogue.InitiativeEvent.MilestoneReached;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.log.Recorded;
import nextstep.query.views.Effective;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Which initiatives there are, what is so of them for how long, and what was reached. */
final class InitiativesProjection {
    private final Rows<InitiativeId, Initiative> initiatives;
    private final Rows<Milestone.Key, Milestone> milestones;
    private final Periods periods;

    InitiativesProjection(Fold fold) {
        initiatives = fold.view(Initiative.VIEW);
        milestones = fold.view(Milestone.VIEW);
        periods = new Periods(fold.view(Period.VIEW));
        fold.on(InitiativeEvent.class, this::on);
    }

    private void on(InitiativeEvent event, Recorded at) {
        switch (event) {
            case InitiativeAdopted e -> initiatives.begin(adopted(e));
            case InitiativeRenumbered e ->
                initiatives.current(e.initiative()).ifPresent(row -> initiatives.begin(row.numbered(e.numbering())));
            case InitiativeSuperseded e ->
                periods.begin(e.initiative(), State.SUPERSEDED, e.on(), e.reason(), e.by(), e.source(), at);
            case InitiativeMerged e ->
                periods.begin(e.initiative(), State.MERGED, e.on(), e.reason(), List.of(e.into()), e.source(), at);
            case InitiativeSplit e ->
                periods.begin(e.initiative(), State.SPLIT, e.on(), e.reason(), e.into(), e.source(), at);
            case InitiativePaused e ->
                periods.begin(e.initiative(), State.PAUSED, e.on(), e.reason(), List.of(), e.source(), at);
            case InitiativeResumed e -> periods.end(e.initiative(), State.PAUSED, e.on(), e.reason(), e.source(), at);
            case InitiativeStatusReported e -> periods.report(e, at);
            case InitiativeSelected e -> periods.select(e, at);
            case InitiativeDeselected e ->
                periods.end(e.initiative(), State.SELECTED, e.on(), e.reason(), e.source(), at);
            case MilestoneReached e ->
                milestones.begin(new Milestone(
                        e.initiative(),
                        at.position(),
                        e.what(),
                        Effective.day(e.on(), at),
                        e.on() != null,
                        e.source()));
            case InitiativeTitled e -> {}
            case AlternativeTitleGiven e -> {}
        }
    }

    private static Initiative adopted(InitiativeAdopted e) {
        Map<String, List<Integer>> numbers = e.numberings().stream()
                .collect(Collectors.toMap(Numbering::scheme, Numbering::numbers, (first, second) -> second));
        return new Initiative(
                e.initiative(),
                e.recommendation(),
                numbers.getOrDefault("2020", List.of()),
                numbers.getOrDefault("2022", List.of()),
                e.on(),
                e.source());
    }
}
