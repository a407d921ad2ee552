package nextstep.command.founding;

import java.util.stream.Stream;
import nextstep.command.implementation.EnterPhase;
import nextstep.command.implementation.MakePlan;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** A project as the page of its initiative lists it, with its phase where one is given there. */
record ShippedPlan(
        PlanId id,
        InitiativeId initiative,
        Context context,
        GroupId lead,
        Title title,
        @Nullable Phase phase,
        Source source) {

    Stream<Shipped> facts() {
        Shipped made = new Shipped("make", new MakePlan(id, initiative, context, lead, title, null, source));
        return phase == null
                ? Stream.of(made)
                : Stream.of(made, new Shipped("phase/" + phase, new EnterPhase(id, phase, null, source)));
    }
}
