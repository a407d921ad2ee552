package nextstep.query.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.people.PersonId;
import nextstep.query.views.Snapshot;
import nextstep.query.views.Views;
import org.springframework.stereotype.Component;

/** What somebody may do today, as the views know it: for what is offered them. The command side decides by itself. */
@Component
final class MandatesHeld {
    private final Views views;
    private final Clock clock;

    MandatesHeld(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    List<MandateTime> by(PersonId person) {
        try (Snapshot snapshot = views.snapshot()) {
            return by(person, snapshot);
        }
    }

    List<MandateTime> by(PersonId person, Snapshot snapshot) {
        LocalDate today = today();
        return snapshot.suchThat(
                MandateTime.VIEW,
                "person = ? and since <= ? and (until is null or until > ?)",
                List.of(person.value(), today, today));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
