package nextstep.query.mandates;

import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.web.people.Stewards;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The stewards as the views know them. A query side that runs alone has no other. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StewardsInViews implements Stewards {
    private final MandatesHeld held;

    StewardsInViews(MandatesHeld held) {
        this.held = held;
    }

    @Override
    public boolean include(PersonId person) {
        return held.by(person).stream().anyMatch(time -> time.kind() == MandateKind.STEWARD);
    }
}
