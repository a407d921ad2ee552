package nextstep.command.rights;

import java.util.Optional;
import java.util.stream.Stream;
import nextstep.command.known.KnownMandates;
import nextstep.command.known.KnownPlans;
import nextstep.command.known.KnownSteps;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.DisputeEvent.DisputeRaised;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.Subject;
import nextstep.events.people.PersonId;

/** Who raised a dispute, and whose claims it is about. */
record Disputes(Log log, KnownPlans plans, KnownSteps steps, KnownMandates mandates) {

    /** Who raised it; empty where there is no such dispute. */
    Optional<PersonId> raiser(DisputeId dispute) {
        return raised(dispute).flatMap(Recorded::by);
    }

    boolean has(DisputeId dispute) {
        return raised(dispute).isPresent();
    }

    /** The groups whose claim is disputed: none where it is nobody's own. */
    Stream<GroupId> claimants(DisputeId dispute) {
        return raised(dispute)
                .map(Recorded::fact)
                .filter(DisputeRaised.class::isInstance)
                .map(DisputeRaised.class::cast)
                .stream()
                .flatMap(this::claimants);
    }

    private Stream<GroupId> claimants(DisputeRaised raised) {
        Subject subject = raised.subject();
        return switch (subject.kind()) {
            case "role", "priorities" ->
                Stream.of(new GroupId(subject.key().substring(subject.key().lastIndexOf('/') + 1)));
            case "group" -> Stream.of(new GroupId(subject.key()));
            case "mandate" ->
                mandates.last(new MandateId(subject.value())).stream()
                        .flatMap(mandate -> Stream.ofNullable(mandate.group()));
            case "plan" -> claimants(new PlanId(subject.value()), raised);
            default -> Stream.empty();
        };
    }

    private Stream<GroupId> claimants(PlanId plan, DisputeRaised raised) {
        StepId step = raised.step();
        Stream<GroupId> responsible = step == null ? Stream.empty() : steps.responsibleFor(plan, step).stream();
        return Stream.concat(plans.madeAs(plan).stream().map(made -> made.lead()), responsible);
    }

    private Optional<Recorded> raised(DisputeId dispute) {
        return log.readStream(dispute.value(), 0).stream().findFirst();
    }
}
