package nextstep.command.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.command.Command;
import nextstep.command.known.KnownMandate;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.web.people.Actor;
import nextstep.web.people.Scope;
import org.jspecify.annotations.Nullable;

/** Somebody who asks for something on a day, with the mandates they hold then. */
record Asking(Actor actor, Command command, LocalDate day, List<KnownMandate> held) {

    /** The first mandate that is one of those wanted, whatever this request is limited to. */
    Optional<MandateId> holds(List<Wanted> wanted) {
        return holds(wanted.stream());
    }

    /** The same of what this request is not kept from by its token. */
    Optional<MandateId> mayUse(List<Wanted> wanted) {
        return holds(wanted.stream().filter(one -> reaches(one.group())));
    }

    /** Whether this request may do what needs no mandate. */
    boolean isUnlimited() {
        return actor.scope() instanceof Scope.Everything;
    }

    private boolean reaches(@Nullable GroupId spokenFor) {
        return switch (actor.scope()) {
            case Scope.Everything _ -> true;
            case Scope.ReadDesk _ -> false;
            case Scope.WriteForGroup only ->
                spokenFor != null && spokenFor.value().equals(only.group());
        };
    }

    private Optional<MandateId> holds(Stream<Wanted> wanted) {
        return wanted.flatMap(one -> held.stream().filter(one::isMetBy))
                .map(KnownMandate::mandate)
                .findFirst();
    }

    /** The hubs they coordinate. */
    Stream<GroupId> hubs() {
        return held.stream()
                .filter(one -> one.kind() == MandateKind.HUB_COORDINATOR)
                .flatMap(one -> Stream.ofNullable(one.group()));
    }
}
