package nextstep.command.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Right;
import nextstep.command.known.KnownMandate;
import nextstep.command.known.KnownMandates;
import nextstep.command.known.KnownPlans;
import nextstep.events.mandates.MandateId;
import nextstep.web.people.Actor;

/**
 * Decides by the mandates that hold today. Those of the person are read to the end of the log each time, so that one is
 * gone with the request after its revocation, whichever process recorded it.
 */
final class MandateRights implements Rights {
    private final KnownMandates mandates;
    private final Ways ways;
    private final Clock clock;

    MandateRights(KnownMandates mandates, Ways ways, Clock clock) {
        this.mandates = mandates;
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    public Optional<MandateId> check(Actor actor, Command operation) {
        Needs needs = Objects.requireNonNull(operation.getClass().getAnnotation(Needs.class));
        LocalDate today = LocalDate.now(clock);
        List<KnownMandate> held = mandates.of(actor.person()).stream()
                .filter(one -> one.holdsOn(today))
                .toList();
        Asking asking = new Asking(actor, operation, today, held);
        List<Wanted> wanted = new ArrayList<>();
        for (Right right : needs.value()) {
            Way way = ways.of(right, asking, needs.group());
            if (way.free()) {
                return Optional.empty();
            }
            Optional<MandateId> under = asking.holds(way.wanted());
            if (under.isPresent()) {
                return under;
            }
            wanted.addAll(way.wanted());
        }
        new AMandateIsNeeded(wanted, false).check();
        return Optional.empty();
    }

    @Override
    public Rights knowing(KnownPlans plans) {
        return new MandateRights(mandates, ways.knowing(plans), clock);
    }
}
