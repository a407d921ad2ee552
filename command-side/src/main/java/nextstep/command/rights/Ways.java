package nextstep.command.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.Right;
import nextstep.command.known.KnownMandate;
import nextstep.command.known.KnownMandates;
import nextstep.command.known.KnownPlans;
import nextstep.command.known.KnownRoles;
import nextstep.command.known.KnownSteps;
import nextstep.command.mandates.GiveMandate;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.operations.OperationId;
import nextstep.web.people.Operator;
import org.jspecify.annotations.Nullable;

/** What each right comes to: which mandates would do, where just this is asked for. */
record Ways(
        Speakers speakers,
        KnownMandates mandates,
        KnownPlans plans,
        KnownRoles roles,
        KnownSteps steps,
        Disputes disputes) {
    private static final Components COMPONENTS = new Components();

    /** {@code group} names the component that says for which group somebody speaks. */
    Way of(Right right, Asking asking, String group) {
        return switch (right) {
            case ANYBODY -> Way.FREE;
            case SUPPORT_TEAM -> Way.by(List.of(new Wanted(MandateKind.SUPPORT_TEAM, concerned(asking, group))));
            case SPEAKERS -> Way.by(speakers.of(group(asking, group)));
            case SUPPORT_TEAM_FOR_THE_SILENT -> forTheSilent(group(asking, group), asking.day());
            case LEADERS -> Way.by(speakers.of(plan(asking).lead()));
            case SUPPORTING_HUBS -> Way.by(supportingHubs(asking, plan(asking)));
            case RESPONSIBLE -> responsible(asking, plan(asking).plan());
            case GIVERS -> givers(asking);
            case STEWARDS -> stewards(asking);
            case HOLDER -> new Way(asked(asking).person().equals(asking.actor().person()), List.of());
            case ANSWERERS ->
                Way.by(disputes.claimants(dispute(asking))
                        .flatMap(claimant -> speakers.of(claimant).stream())
                        .toList());
            case RAISER ->
                new Way(
                        disputes.raiser(dispute(asking))
                                .equals(Optional.of(asking.actor().person())),
                        List.of());
        };
    }

    /** The same, by these answers. */
    Ways by(KnownMandates ofPeople, KnownRoles ofGroups, KnownSteps ofPlans) {
        return new Ways(speakers, ofPeople, plans, ofGroups, ofPlans, disputes);
    }

    Ways knowing(KnownPlans others) {
        return new Ways(speakers, mandates, others, roles, steps, disputes);
    }

    private Way forTheSilent(GroupId group, LocalDate day) {
        List<Wanted> own = speakers.of(group);
        boolean spokenFor = speakers.isOfTheFoundation(group)
                || mandates.all()
                        .filter(one -> one.holdsOn(day))
                        .anyMatch(one -> own.stream().anyMatch(wanted -> wanted.isMetBy(one)));
        return Way.by(spokenFor ? List.of() : List.of(new Wanted(MandateKind.SUPPORT_TEAM, group)));
    }

    /** Where they coordinate none that does, the sentence says that one would be needed. */
    private List<Wanted> supportingHubs(Asking asking, PlanMade plan) {
        List<Wanted> supporting = asking.hubs()
                .filter(hub -> roles.heldBy(hub, plan.initiative(), plan.context(), asking.day())
                        .filter(role -> role != RoleKind.NOT_INVOLVED)
                        .isPresent())
                .map(hub -> new Wanted(MandateKind.HUB_COORDINATOR, hub))
                .toList();
        return supporting.isEmpty() ? List.of(Wanted.SUPPORTING_HUB) : supporting;
    }

    private Way responsible(Asking asking, PlanId plan) {
        StepId step = COMPONENTS.required(asking.command(), "step", StepId.class);
        return Way.by(steps.responsibleFor(plan, step).map(speakers::of).orElse(List.of()));
    }

    /** Whoever runs the tracker looks after it, too, and nothing more of what stewards do. */
    private static Way stewards(Asking asking) {
        return Operator.is(asking.actor().person()) && asking.command().stream() instanceof OperationId
                ? Way.FREE
                : Way.by(List.of(Wanted.of(MandateKind.STEWARD)));
    }

    private Way givers(Asking asking) {
        if (Operator.is(asking.actor().person())) {
            return Way.FREE;
        }
        return asking.command() instanceof GiveMandate give
                ? givers(give.kind(), give.group())
                : givers(asked(asking).kind(), asked(asking).group());
    }

    private Way givers(MandateKind kind, @Nullable GroupId group) {
        List<Wanted> givers = new ArrayList<>(List.of(Wanted.of(MandateKind.STEWARD)));
        if (kind.isForAGroup()) {
            givers.add(new Wanted(MandateKind.SUPPORT_TEAM, group));
        }
        if (kind == MandateKind.DELEGATE && group != null) {
            givers.addAll(speakers.of(group));
        }
        return Way.by(givers);
    }

    private DisputeId dispute(Asking asking) {
        DisputeId dispute = COMPONENTS.required(asking.command(), "dispute", DisputeId.class);
        new OnlyKnownThingsAreNamed(dispute, disputes.has(dispute)).check();
        return dispute;
    }

    private KnownMandate asked(Asking asking) {
        MandateId mandate = COMPONENTS.required(asking.command(), "mandate", MandateId.class);
        Optional<KnownMandate> known = mandates.last(mandate);
        new OnlyKnownThingsAreNamed(mandate, known.isPresent()).check();
        return known.orElseThrow();
    }

    private PlanMade plan(Asking asking) {
        PlanId plan = COMPONENTS.required(asking.command(), "plan", PlanId.class);
        Optional<PlanMade> made = plans.madeAs(plan);
        new OnlyKnownThingsAreNamed(plan, made.isPresent()).check();
        return made.orElseThrow();
    }

    /** The group that the support team would write for: what a token for that group reaches. */
    private static @Nullable GroupId concerned(Asking asking, String component) {
        boolean namesOne = Stream.of(asking.command().getClass().getRecordComponents())
                .anyMatch(one -> one.getName().equals(component) && one.getType() == GroupId.class);
        return namesOne
                ? COMPONENTS.find(asking.command(), component, GroupId.class).orElse(null)
                : null;
    }

    private GroupId group(Asking asking, String component) {
        GroupId group = COMPONENTS.required(asking.command(), component, GroupId.class);
        new OnlyKnownThingsAreNamed(group, speakers.groups().has(group)).check();
        return group;
    }
}
