package nextstep.query.mandates;

import java.time.Clock;
import java.time.LocalDate;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.query.views.Snapshot;
import nextstep.query.views.Views;
import nextstep.web.people.Stewards;
import org.springframework.stereotype.Component;

/** The stewards as the views know them, for a query side that runs alone. */
@Component
class StewardsInViews implements Stewards {
    private final Views views;
    private final Clock clock;

    StewardsInViews(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public boolean include(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        try (Snapshot snapshot = views.snapshot()) {
            return snapshot.all(MandateTime.VIEW).stream()
                    .anyMatch(time -> time.kind() == MandateKind.STEWARD
                            && time.person().equals(person)
                            && !time.since().isAfter(today)
                            && (time.until() == null || time.until().isAfter(today)));
        }
    }
}
