package nextstep.events.log;

import java.util.List;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.catalogue.ClusterEvent;
import nextstep.events.catalogue.InitiativeEvent;
import nextstep.events.catalogue.RecommendationEvent;
import nextstep.events.conversations.ConversationEvent;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.groups.CountryEvent;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.RegionEvent;
import nextstep.events.history.HistoryEvent;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.mandates.DisputeEvent;
import nextstep.events.mandates.MandateEvent;
import nextstep.events.operations.OperationEvent;
import nextstep.events.priorities.PrioritiesEvent;
import nextstep.events.priorities.RoundEvent;

/** The kinds of stream there are, and all that can happen in them. */
public final class Facts {
    /** One sealed interface per kind of stream. */
    public static final List<Class<? extends Fact>> STREAMS = List.of(
            RecommendationEvent.class,
            InitiativeEvent.class,
            ClusterEvent.class,
            RegionEvent.class,
            CountryEvent.class,
            GroupEvent.class,
            ConversationEvent.class,
            RoundEvent.class,
            PrioritiesEvent.class,
            RoleEvent.class,
            PlanEvent.class,
            MandateEvent.class,
            DisputeEvent.class,
            HistoryEvent.class,
            OperationEvent.class);

    private Facts() {}

    /** Every event there is. */
    public static Stream<Class<? extends Fact>> all() {
        return STREAMS.stream()
                .flatMap(stream -> Stream.of(stream.getPermittedSubclasses()))
                .map(event -> event.asSubclass(Fact.class));
    }
}
