package nextstep.events.implementation;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a plan: the implementation of one initiative in one context, led by one group. */
public sealed interface PlanEvent extends Fact {
    PlanId plan();

    @Override
    default PlanId stream() {
        return plan();
    }

    /** A group leads the implementation of an initiative in a context. */
    @Revision("1")
    @JsonTypeName("implementation.PlanMade")
    record PlanMade(
            PlanId plan,
            InitiativeId initiative,
            Context context,
            GroupId lead,
            Title title,
            @Nullable LocalDate on,
            @Nullable Source source)
            implements PlanEvent {}

    /** The plan is in this phase. */
    @Revision("1")
    @JsonTypeName("implementation.PhaseEntered")
    record PhaseEntered(
            PlanId plan,
            Phase phase,
            @Nullable LocalDate on,
            @Nullable Source source) implements PlanEvent {}

    /** A step is to be taken. {@code weight} is its share beside the other steps, 1 unless said. */
    @Revision("1")
    @JsonTypeName("implementation.StepPlanned")
    record StepPlanned(
            PlanId plan,
            StepId step,
            Title title,
            @Nullable LocalDate due,
            int weight,
            @Nullable GroupId responsible,
            @Nullable LocalDate on)
            implements PlanEvent {}

    /** It is due on another day, or on none. */
    @Revision("1")
    @JsonTypeName("implementation.StepRescheduled")
    record StepRescheduled(
            PlanId plan,
            StepId step,
            @Nullable LocalDate due,
            Prose reason,
            @Nullable LocalDate on) implements PlanEvent {}

    /** Work on it has begun. */
    @Revision("1")
    @JsonTypeName("implementation.StepStarted")
    record StepStarted(PlanId plan, StepId step, @Nullable LocalDate on) implements PlanEvent {}

    /** It cannot go on. */
    @Revision("1")
    @JsonTypeName("implementation.StepBlocked")
    record StepBlocked(
            PlanId plan,
            StepId step,
            Prose reason,
            @Nullable LocalDate on) implements PlanEvent {}

    /** It can go on again. */
    @Revision("1")
    @JsonTypeName("implementation.StepUnblocked")
    record StepUnblocked(
            PlanId plan,
            StepId step,
            @Nullable Prose note,
            @Nullable LocalDate on) implements PlanEvent {}

    /** It is done, and this shows it. */
    @Revision("1")
    @JsonTypeName("implementation.StepCompleted")
    record StepCompleted(
            PlanId plan,
            StepId step,
            List<Evidence> evidence,
            @Nullable LocalDate on) implements PlanEvent {}

    /** It was not done after all, or is taken up again. */
    @Revision("1")
    @JsonTypeName("implementation.StepReopened")
    record StepReopened(
            PlanId plan,
            StepId step,
            Prose reason,
            @Nullable LocalDate on) implements PlanEvent {}

    /** It will not be taken. */
    @Revision("1")
    @JsonTypeName("implementation.StepDropped")
    record StepDropped(
            PlanId plan,
            StepId step,
            Prose reason,
            @Nullable LocalDate on) implements PlanEvent {}

    /** What is shown of it is still true. */
    @Revision("1")
    @JsonTypeName("implementation.StepConfirmed")
    record StepConfirmed(PlanId plan, StepId step, @Nullable LocalDate on) implements PlanEvent {}

    /** What is shown of the plan and its open steps is still true. */
    @Revision("1")
    @JsonTypeName("implementation.PlanConfirmed")
    record PlanConfirmed(PlanId plan, @Nullable LocalDate on) implements PlanEvent {}

    /** Something worth knowing about the plan or one of its steps. */
    @Revision("1")
    @JsonTypeName("implementation.ProgressNoted")
    record ProgressNoted(
            PlanId plan,
            @Nullable StepId step,
            Prose note,
            @Nullable LocalDate on) implements PlanEvent {}

    /** Work on the plan rests. */
    @Revision("1")
    @JsonTypeName("implementation.PlanPaused")
    record PlanPaused(PlanId plan, Prose reason, @Nullable LocalDate on) implements PlanEvent {}

    /** Work on the plan goes on after a pause. */
    @Revision("1")
    @JsonTypeName("implementation.PlanResumed")
    record PlanResumed(
            PlanId plan, @Nullable Prose reason, @Nullable LocalDate on) implements PlanEvent {}

    /** Work on the plan is over. */
    @Revision("1")
    @JsonTypeName("implementation.PlanConcluded")
    record PlanConcluded(
            PlanId plan,
            Prose outcome,
            List<Evidence> evidence,
            @Nullable LocalDate on) implements PlanEvent {}

    /** Another plan takes its place. */
    @Revision("1")
    @JsonTypeName("implementation.PlanSuperseded")
    record PlanSuperseded(
            PlanId plan, PlanId by, Prose reason, @Nullable LocalDate on) implements PlanEvent {}

    /** The plan looks for partners. */
    @Revision("1")
    @JsonTypeName("implementation.PartnersSought")
    record PartnersSought(PlanId plan, Prose wanted) implements PlanEvent {}

    /** The plan no longer looks for partners. */
    @Revision("1")
    @JsonTypeName("implementation.PartnersFound")
    record PartnersFound(PlanId plan, @Nullable Prose note) implements PlanEvent {}
}
