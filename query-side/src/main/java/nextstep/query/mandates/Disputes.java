package nextstep.query.mandates;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.events.StreamId;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Subject;
import nextstep.events.people.PersonId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import nextstep.web.people.Accounts;
import org.springframework.stereotype.Component;

/** What is disputed at a moment, with what people are called now. */
@Component
public final class Disputes {
    private final Accounts accounts;

    Disputes(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All that were raised until the date, the newest first. */
    List<DisputeShown> all(Snapshot snapshot, Moment moment) {
        return shown(snapshot.all(DisputeSeen.VIEW), moment);
    }

    Optional<DisputeShown> one(DisputeId dispute, Snapshot snapshot, Moment moment) {
        List<DisputeSeen> seen =
                snapshot
                        .one(SubjectOfDispute.VIEW, dispute)
                        .flatMap(row -> snapshot.one(DisputeSeen.VIEW, row.seen()))
                        .stream()
                        .toList();
        return shown(seen, moment).stream().findFirst();
    }

    /** Those about one thing that go on: neither settled nor withdrawn on the date. */
    public List<DisputeShown> about(StreamId thing, Snapshot snapshot, Moment moment) {
        return shown(snapshot.within(DisputeSeen.VIEW, new Subject(thing.value())), moment).stream()
                .filter(dispute -> dispute.endedOn() == null)
                .toList();
    }

    private List<DisputeShown> shown(List<DisputeSeen> seen, Moment moment) {
        List<PersonId> people = seen.stream()
                .flatMap(dispute -> Stream.concat(
                        Stream.ofNullable(dispute.raisedBy()),
                        dispute.answers().stream()
                                .flatMap(answer -> Stream.ofNullable(answer.by()))
                                .map(PersonId::new)))
                .toList();
        Map<PersonId, String> names =
                people.isEmpty() ? Map.of() : accounts.names().shown(people);
        return seen.stream()
                .filter(dispute -> moment.holds(dispute.raisedOn(), null))
                .sorted(Comparator.comparingLong(DisputeSeen::raisedAt).reversed())
                .map(dispute -> DisputeShown.of(dispute, moment, names))
                .toList();
    }
}
