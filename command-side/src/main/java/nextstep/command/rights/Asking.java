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

/** Somebody who asks for something on a day, with the mandates they hold then. */
record Asking(Actor actor, Command command, LocalDate day, List<KnownMandate> held) {

    /** The first mandate that is one of those wanted. */
    Optional<MandateId> holds(List<Wanted> wanted) {
        return wanted.stream()
                .flatMap(one -> held.stream().filter(one::isMetBy))
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
