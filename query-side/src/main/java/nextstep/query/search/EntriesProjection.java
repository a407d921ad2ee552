package nextstep.query.search;

import java.util.stream.Collectors;
import nextstep.events.StreamId;
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
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationEvent;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationEvent.RecommendationTitled;
import nextstep.events.conversations.ConversationEvent;
import nextstep.events.groups.GroupEvent;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.log.Recorded;
import nextstep.events.priorities.RoundEvent;
import nextstep.query.search.Entry.Aspect;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** By what things are found: titles in every language, numbers of both schemes, names and codes. */
final class EntriesProjection {
    private final Rows<Entry.Key, Entry> entries;

    EntriesProjection(Fold fold) {
        entries = fold.view(Entry.VIEW);
        fold.on(RecommendationEvent.class, this::on);
        fold.on(InitiativeEvent.class, this::on);
        Names names = new Names(entries);
        fold.on(GroupEvent.class, names::on);
        fold.on(ConversationEvent.class, names::on);
        fold.on(RoundEvent.class, names::on);
        fold.on(PlanEvent.class, names::on);
    }

    private void on(RecommendationEvent event, Recorded recorded) {
        switch (event) {
            case RecommendationAdopted e -> {
                entries.begin(Entry.exact(e.recommendation(), Aspect.NUMBER, "", Integer.toString(e.number())));
                entries.begin(Entry.title(e.recommendation(), e.language(), e.title(), e.standing()));
            }
            case RecommendationTitled e ->
                entries.begin(Entry.title(e.recommendation(), e.language(), e.title(), e.standing()));
        }
    }

    private void on(InitiativeEvent event, Recorded recorded) {
        switch (event) {
            case InitiativeAdopted e -> {
                e.numberings().forEach(numbering -> number(e.initiative(), numbering));
                entries.begin(Entry.title(e.initiative(), e.language(), e.title(), e.standing()));
            }
            case InitiativeTitled e ->
                entries.begin(Entry.title(e.initiative(), e.language(), e.title(), e.standing()));
            case AlternativeTitleGiven e -> entries.begin(Entry.alternative(e.initiative(), e.language(), e.title()));
            case InitiativeRenumbered e -> number(e.initiative(), e.numbering());
            case InitiativeDeselected _,
                    InitiativeMerged _,
                    InitiativePaused _,
                    InitiativeResumed _,
                    InitiativeSelected _,
                    InitiativeSplit _,
                    InitiativeStatusReported _,
                    InitiativeSuperseded _,
                    MilestoneReached _ -> {}
        }
    }

    private void number(StreamId subject, Numbering numbering) {
        String numbers = numbering.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        entries.begin(Entry.exact(subject, Aspect.NUMBER, numbering.scheme(), numbering.scheme() + ": " + numbers));
    }
}
