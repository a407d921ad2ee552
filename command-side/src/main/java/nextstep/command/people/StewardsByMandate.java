package nextstep.command.people;

import java.time.Clock;
import java.time.LocalDate;
import nextstep.command.lookups.Lookups;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.web.people.Stewards;
import org.springframework.stereotype.Component;

/** The stewards are those whose mandate says so today. */
@Component
class StewardsByMandate implements Stewards {
    private final Lookups lookups;
    private final Clock clock;

    StewardsByMandate(Lookups lookups, Clock clock) {
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public boolean include(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return lookups.mandates()
                .all()
                .anyMatch(
                        one -> one.kind() == MandateKind.STEWARD && one.person().equals(person) && one.holdsOn(today));
    }
}
