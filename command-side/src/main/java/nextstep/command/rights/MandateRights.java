package nextstep.command.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.command.AskedAs;
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
    public Optional<MandateId> check(Actor actor, Command asked) {
        Command operation = asked instanceof AskedAs other ? other.askedAs() : asked;
        Needs needs = Objects.requireNonNull(operation.getClass().getAnnotation(Needs.class));
        LocalDate today = LocalDate.now(clock);
        List<KnownMandate> held = mandates.of(actor.person()).stream()
                .filter(one -> one.holdsOn(today))
                .toList();
        Asking asking = new Asking(actor, operation, today, held);
        List<Way> all = Stream.of(needs.value())
                .map(right -> ways.of(right, asking, needs.group()))
                .toList();
        return through(asking, List.of(needs.value()), all);
    }

    private static Optional<MandateId> through(Asking asking, List<Right> rights, List<Way> ways) {
        boolean free = ways.stream().anyMatch(Way::free);
        if (free && asking.isUnlimited()) {
            return Optional.empty();
        }
        List<Wanted> wanted =
                ways.stream().flatMap(way -> way.wanted().stream()).toList();
        Optional<MandateId> under = asking.mayUse(wanted);
        boolean kept = free || asking.holds(wanted).isPresent();
        new ATokenReachesNoFurtherThanItSays(asking.actor().scope(), under.isPresent() || !kept).check();
        new AMandateIsNeeded(rights, wanted, under.isPresent()).check();
        return under;
    }

    @Override
    public Rights forATable(KnownPlans plans) {
        Ways once = OnceForATable.of(ways.knowing(plans));
        return new MandateRights(once.mandates(), once, clock);
    }
}
