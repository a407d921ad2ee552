package nextstep.query.implementation;

import java.util.Optional;
import nextstep.events.implementation.PlanId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** Says in whose hands plans are. */
@Component
public final class PlansInHands {
    private final Supporters supporters;

    PlansInHands(Supporters supporters) {
        this.supporters = supporters;
    }

    /** Empty where there is no such plan then. */
    public Optional<Hands> of(PlanId plan, Snapshot snapshot, Moment moment) {
        return new Work(snapshot, moment)
                .plan(plan)
                .map(seen -> new Hands(seen.lead(), supporters.of(seen, snapshot, moment)));
    }
}
