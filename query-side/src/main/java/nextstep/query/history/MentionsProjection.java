package nextstep.query.history;

import java.util.List;
import nextstep.events.Fact;
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
import nextstep.events.priorities.PrioritiesEvent;
import nextstep.events.priorities.RoundEvent;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/**
 * Keeps in which streams things are spoken of that are not their own. Not those that other views know: the roles and plans of an
 * initiative and of a group, and the disputes about a thing.
 */
final class MentionsProjection {
    private static final List<Class<? extends Fact>> STREAMS = List.of(
            ClusterEvent.class,
            CountryEvent.class,
            GroupEvent.class,
            InitiativeEvent.class,
            MandateEvent.class,
            PrioritiesEvent.class,
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

    private void on(Fact fact, Recorded at) {
        Mentions.in(fact).stream()
                .map(thing -> new Mentioned(thing.value(), at.stream()))
                .filter(mention -> !mention.thing().equals(mention.stream()))
                .filter(mention -> mentions.current(mention).isEmpty())
                .forEach(mentions::begin);
    }
}
