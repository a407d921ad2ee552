package nextstep.query.mandates;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.events.StreamId;
import nextstep.events.implementation.PlanId;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Subject;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import nextstep.web.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is disputed at a moment, with what people are called now. */
@Component
public final class Disputes {
    private final Accounts accounts;
    private final DisputedPlans plans;

    Disputes(Accounts accounts, DisputedPlans plans) {
        this.accounts = accounts;
        this.plans = plans;
    }

    /** All that were raised until the date, the newest first. */
    List<DisputeShown> all(Snapshot snapshot, Moment moment) {
        return shown(snapshot.all(DisputeSeen.VIEW), snapshot, moment);
    }

    Optional<DisputeShown> one(DisputeId dispute, Snapshot snapshot, Moment moment) {
        List<DisputeSeen> seen =
                snapshot
                        .one(SubjectOfDispute.VIEW, dispute)
                        .flatMap(row -> snapshot.one(DisputeSeen.VIEW, row.seen()))
                        .stream()
                        .toList();
        return shown(seen, snapshot, moment).stream().findFirst();
    }

    /** Those about one thing that go on: neither settled nor withdrawn on the date. */
    public List<DisputeShown> about(StreamId thing, Snapshot snapshot, Moment moment) {
        return shown(snapshot.within(DisputeSeen.VIEW, new Subject(thing.value())), snapshot, moment).stream()
                .filter(dispute -> dispute.endedOn() == null)
                .toList();
    }

    /** Those about any of these things, over or not. */
    public static Stream<DisputeId> on(Collection<String> things, Snapshot snapshot) {
        return snapshot.all(DisputeSeen.VIEW).stream()
                .filter(dispute -> things.contains(dispute.subject().value()))
                .map(DisputeSeen::dispute);
    }

    /** All that go on: neither settled nor withdrawn on the date. */
    public List<DisputeShown> goingOn(Snapshot snapshot, Moment moment) {
        return shown(
                snapshot.suchThat(DisputeSeen.VIEW, Disputed.GOING_ON, List.of(moment.on(), moment.on())),
                snapshot,
                moment);
    }

    private List<DisputeShown> shown(List<DisputeSeen> seen, Snapshot snapshot, Moment moment) {
        List<PersonId> people = seen.stream()
                .flatMap(dispute -> Stream.concat(
                        Stream.ofNullable(dispute.raisedBy()),
                        dispute.answers().stream()
                                .flatMap(answer -> Stream.ofNullable(answer.by()))
                                .map(PersonId::new)))
                .toList();
        Map<PersonId, String> names =
                people.isEmpty() ? Map.of() : accounts.names().shown(people);
        Claimants claimants = new Claimants(plans, snapshot);
        return seen.stream()
                .filter(dispute -> moment.holds(dispute.raisedOn(), null))
                .sorted(Comparator.comparingLong(DisputeSeen::raisedAt).reversed())
                .map(dispute -> DisputeShown.of(
                        dispute, stepTitle(dispute, snapshot), claimants.of(dispute), moment, names, snapshot))
                .toList();
    }

    private @Nullable Title stepTitle(DisputeSeen dispute, Snapshot snapshot) {
        return Optional.ofNullable(dispute.step())
                .flatMap(step -> plans.title(new PlanId(dispute.subject().value()), step, snapshot))
                .orElse(null);
    }
}
