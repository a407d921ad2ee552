package nextstep.command.lookups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nextstep.command.known.KnownMandate;
import nextstep.command.known.KnownMandates;
import nextstep.events.Fact;
import nextstep.events.log.Premise;
import nextstep.events.mandates.MandateEvent;
import nextstep.events.mandates.MandateEvent.MandateExtended;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;

/** The mandates that were given, each for one time after the other. The log is read to its end before each answer. */
final class MandatesInTheLog implements KnownMandates {
    private static final Set<String> FACTS = Premise.names(Stream.of(MandateEvent.class));

    private final Remembered.Reading log;
    private final ConcurrentMap<MandateId, PersonId> holders = new ConcurrentHashMap<>();
    private final ConcurrentMap<PersonId, List<KnownMandate>> mandates = new ConcurrentHashMap<>();

    MandatesInTheLog(Remembered.Reading log) {
        this.log = log;
    }

    @Override
    public List<KnownMandate> of(PersonId person) {
        log.restsOn(FACTS);
        return mandates.getOrDefault(person, List.of());
    }

    @Override
    public Optional<KnownMandate> last(MandateId mandate) {
        log.restsOn(FACTS);
        PersonId holder = holders.get(mandate);
        return holder == null
                ? Optional.empty()
                : mandates.getOrDefault(holder, List.of()).stream()
                        .filter(one -> one.mandate().equals(mandate))
                        .reduce((earlier, later) -> later);
    }

    @Override
    public Stream<KnownMandate> all() {
        log.restsOn(FACTS);
        return mandates.values().stream().flatMap(List::stream);
    }

    void on(Fact fact) {
        if (!(fact instanceof MandateEvent event)) {
            return;
        }
        switch (event) {
            case MandateGiven e -> given(e);
            case MandateExtended e -> changeLast(e.mandate(), last -> last.until(e.until()));
            case MandateRevoked e ->
                changeLast(e.mandate(), last -> last.goesBeyond(e.on()) ? last.until(e.on()) : last);
        }
    }

    /** Of this one nothing is remembered any more. */
    void forget(MandateId mandate) {
        PersonId holder = holders.get(mandate);
        if (holder != null) {
            mandates.computeIfPresent(
                    holder,
                    (person, all) -> all.stream()
                            .filter(one -> !one.mandate().equals(mandate))
                            .toList());
        }
    }

    private void given(MandateGiven e) {
        holders.put(e.mandate(), e.person());
        KnownMandate mandate = new KnownMandate(e.mandate(), e.person(), e.kind(), e.group(), e.from(), e.until());
        mandates.merge(
                e.person(),
                List.of(mandate),
                (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
    }

    private void changeLast(MandateId mandate, UnaryOperator<KnownMandate> change) {
        PersonId holder = holders.get(mandate);
        if (holder != null) {
            mandates.computeIfPresent(holder, (person, all) -> changedLast(all, mandate, change));
        }
    }

    private static List<KnownMandate> changedLast(
            List<KnownMandate> all, MandateId mandate, UnaryOperator<KnownMandate> change) {
        List<MandateId> ids = all.stream().map(KnownMandate::mandate).toList();
        int last = ids.lastIndexOf(mandate);
        return Stream.of(
                        all.subList(0, last).stream(),
                        Stream.of(change.apply(all.get(last))),
                        all.subList(last + 1, all.size()).stream())
                .flatMap(part -> part)
                .toList();
    }
}
