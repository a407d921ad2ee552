package nextstep.query.catalogue;

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
import nextstep.events.catalogue.RecommendationEvent;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationEvent.RecommendationTitled;
import nextstep.events.log.Recorded;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** What recommendations and initiatives are called. */
final class TitlesProjection {
    private final Rows<TitleIn.Key, TitleIn> titles;
    private final Rows<AlternativeTitle.Key, AlternativeTitle> alternatives;

    TitlesProjection(Fold fold) {
        titles = fold.view(TitleIn.VIEW);
        alternatives = fold.view(AlternativeTitle.VIEW);
        fold.on(RecommendationEvent.class, this::on);
        fold.on(InitiativeEvent.class, this::on);
    }

    private void on(RecommendationEvent event, Recorded recorded) {
        String subject = event.recommendation().value();
        switch (event) {
            case RecommendationAdopted e ->
                titles.begin(new TitleIn(subject, e.language(), e.title(), e.standing(), e.source()));
            case RecommendationTitled e ->
                titles.begin(new TitleIn(subject, e.language(), e.title(), e.standing(), e.source()));
        }
    }

    private void on(InitiativeEvent event, Recorded recorded) {
        String subject = event.initiative().value();
        switch (event) {
            case InitiativeAdopted e ->
                titles.begin(new TitleIn(subject, e.language(), e.title(), e.standing(), e.source()));
            case InitiativeTitled e ->
                titles.begin(new TitleIn(subject, e.language(), e.title(), e.standing(), e.source()));
            case AlternativeTitleGiven e ->
                alternatives.begin(new AlternativeTitle(subject, e.language(), e.title(), e.source()));
            case InitiativeRenumbered e -> {}
            case InitiativeSuperseded e -> {}
            case InitiativeMerged e -> {}
            case InitiativeSplit e -> {}
            case InitiativePaused e -> {}
            case InitiativeResumed e -> {}
            case InitiativeStatusReported e -> {}
            case MilestoneReached e -> {}
            case InitiativeSelected e -> {}
            case InitiativeDeselected e -> {}
        }
    }
}
