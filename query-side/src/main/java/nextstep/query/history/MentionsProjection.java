package nextstep.query.history;

import java.util.List;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import nextstep.events.catalogue.ClusterEvent;
import nextstep.events.catalogue.InitiativeEvent;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.groups.CountryEvent;
import nextstep.events.groups.GroupEvent;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.MandateEvent;
import nextstep.events.priorities.RoundEvent;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/**
 * Keeps in which streams things are spoken of that are not their own. Not those that other views know: what groups say in rounds,
 * the roles and plans of an initiative and of a group, and the disputes about a thing.
 */
final class MentionsProjection {
    private static final List<Class<? extends Fact>> STREAMS = List.of(
            ClusterEvent.class,
            CountryEvent.class,
            GroupEvent.class,
            InitiativeEvent.class,
            MandateEvent.class,
            RoundEvent.class);

    private final Rows<Mentioned, Mentioned> mentions;

    MentionsProjection(Fold fold) {
        mentions = fold.view(Mentioned.VIEW);
        STREAMS.forEach(stream -> fold.on(stream, this::on));
        fold.on(RoleEvent.class, (fact, at) -> {
            if (fact instanceof HandOverOffered || fact instanceof RoleTakenOver) { // whoever answers was offered it
                on(fact, at);
            }
        });
        fold.on(PlanEvent.class, (fact, at) -> {
            if (fact instanceof PlanSuperseded) {
                on(fact, at);
            }
        });
    }

    /** A row for each time, though a story needs one: to look whether there is one takes longer than another row. */
    private void on(Fact fact, Recorded at) {
        for (StreamId thing : Mentions.in(fact)) {
            if (!thing.value().equals(at.stream())) {
                mentions.add(new Mentioned(thing.value(), at.stream(), at.position()));
            }
        }
    }
}
