package nextstep.query.mandates;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import nextstep.web.people.Accounts;
import org.springframework.stereotype.Component;

/** Mandates at a moment, with what people are called now. */
@Component
public final class Mandates {
    private final Accounts accounts;

    Mandates(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those that are wanted, by kind and group. */
    List<MandateShown> those(Predicate<MandateTime> wanted, Snapshot snapshot, Moment moment) {
        return shown(snapshot.all(MandateTime.VIEW).stream().filter(wanted).toList(), snapshot, moment);
    }

    /** Every time for which one was given. */
    List<MandateShown> times(MandateId mandate, Snapshot snapshot, Moment moment) {
        return shown(snapshot.within(MandateTime.VIEW, mandate), snapshot, moment);
    }

    /** Whom a mandate can be given to, by their names; the keys are their ids. */
    Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        accounts.names().all().forEach(person -> people.put(person.id().value(), person.shown()));
        return people;
    }

    private List<MandateShown> shown(Collection<MandateTime> times, Snapshot snapshot, Moment moment) {
        Map<PersonId, String> names = accounts.names()
                .shown(times.stream()
                        .flatMap(time -> Stream.of(time.person(), time.givenBy(), time.endedBy()))
                        .filter(person -> person != null)
                        .toList());
        return times.stream()
                .sorted(Comparator.comparing(MandateTime::kind)
                        .thenComparing(time ->
                                time.groupId() == null ? "" : time.groupId().key())
                        .thenComparing(MandateTime::since)
                        .thenComparing(time -> time.mandate().value()))
                .map(time -> MandateShown.of(time, moment, names, snapshot))
                .toList();
    }
}
