package nextstep.query.implementation;

import java.time.LocalDate;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PhaseEntered;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanConfirmed;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepConfirmed;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import nextstep.events.implementation.PlanEvent.StepStarted;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Recorded;
import nextstep.events.values.Prose;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;
import org.jspecify.annotations.Nullable;

/** Keeps plans and their steps, and what was said of each. */
final class PlansProjection {
    private final Rows<PlanId, Plan> plans;
    private final Rows<PlanId, PlanTold> plansTold;
    private final Rows<Step.Key, Step> steps;
    private final Rows<Step.Key, StepTold> stepsTold;
    private final Rows<PlanOfInitiative.Key, PlanOfInitiative> ofInitiatives;
    private final Rows<PlanOfGroup.Key, PlanOfGroup> ofGroups;

    PlansProjection(Fold fold) {
        plans = fold.view(Plan.VIEW);
        plansTold = fold.view(PlanTold.VIEW);
        steps = fold.view(Step.VIEW);
        stepsTold = fold.view(StepTold.VIEW);
        ofInitiatives = fold.view(PlanOfInitiative.VIEW);
        ofGroups = fold.view(PlanOfGroup.VIEW);
        fold.on(PlanEvent.class, this::on);
    }

    private void on(PlanEvent event, Recorded at) {
        switch (event) {
            case PlanMade e -> make(e, at);
            case PhaseEntered e -> say(e.plan(), Words.phase(e, at));
            case PlanConfirmed e -> say(e.plan(), Words.plan(PlanChange.CONFIRMED, e.on(), null, at));
            case PlanPaused e -> say(e.plan(), Words.plan(PlanChange.PAUSED, e.on(), e.reason(), at));
            case PlanResumed e -> say(e.plan(), Words.plan(PlanChange.RESUMED, e.on(), e.reason(), at));
            case PlanConcluded e -> say(e.plan(), Words.concluded(e, at));
            case PlanSuperseded e -> say(e.plan(), Words.superseded(e, at));
            case PartnersSought e -> say(e.plan(), Words.plan(PlanChange.PARTNERS_SOUGHT, null, e.wanted(), at));
            case PartnersFound e -> say(e.plan(), Words.plan(PlanChange.PARTNERS_FOUND, null, e.note(), at));
            case ProgressNoted e -> note(e, at);
            case StepPlanned e -> plan(e, at);
            case StepRescheduled e ->
                say(e.plan(), e.step(), Words.step(StepChange.RESCHEDULED, e.on(), e.reason(), e.due(), at));
            case StepStarted e -> say(e.plan(), e.step(), StepChange.STARTED, e.on(), null, at);
            case StepBlocked e -> say(e.plan(), e.step(), StepChange.BLOCKED, e.on(), e.reason(), at);
            case StepUnblocked e -> say(e.plan(), e.step(), StepChange.UNBLOCKED, e.on(), e.note(), at);
            case StepCompleted e -> say(e.plan(), e.step(), Words.completed(e, at));
            case StepReopened e -> say(e.plan(), e.step(), StepChange.REOPENED, e.on(), e.reason(), at);
            case StepDropped e -> say(e.plan(), e.step(), StepChange.DROPPED, e.on(), e.reason(), at);
            case StepConfirmed e -> say(e.plan(), e.step(), StepChange.CONFIRMED, e.on(), null, at);
        }
    }

    private void make(PlanMade e, Recorded at) {
        PlanSaid word = Words.made(e, at);
        plans.begin(new Plan(e.plan(), e.initiative(), e.context(), e.lead(), e.title(), e.source(), word.on()));
        plansTold.begin(PlanTold.made(e.plan(), word));
        ofInitiatives.begin(new PlanOfInitiative(e.initiative(), e.plan(), e.context(), e.lead()));
        ofGroups.begin(new PlanOfGroup(e.lead(), e.plan(), true));
    }

    private void plan(StepPlanned e, Recorded at) {
        StepSaid word = Words.step(StepChange.PLANNED, e.on(), null, e.due(), at);
        Step step = new Step(e.plan(), e.step(), e.title(), e.weight(), e.responsible(), at.position());
        steps.begin(step);
        stepsTold.begin(StepTold.planned(step, word));
        reachBack(e.plan(), word.on());
        if (e.responsible() != null
                && ofGroups.current(new PlanOfGroup.Key(e.responsible(), e.plan()))
                        .isEmpty()) {
            ofGroups.begin(new PlanOfGroup(e.responsible(), e.plan(), false));
        }
    }

    private void note(ProgressNoted e, Recorded at) {
        if (e.step() == null) {
            say(e.plan(), Words.plan(PlanChange.NOTED, e.on(), e.note(), at));
        } else {
            say(e.plan(), e.step(), StepChange.NOTED, e.on(), e.note(), at);
        }
    }

    private void say(PlanId plan, PlanSaid word) {
        plansTold.change(plan, row -> row.then(word));
        reachBack(plan, word.on());
    }

    private void say(
            PlanId plan, StepId step, StepChange what, @Nullable LocalDate on, @Nullable Prose text, Recorded at) {
        say(plan, step, Words.step(what, on, text, null, at));
    }

    private void say(PlanId plan, StepId step, StepSaid word) {
        stepsTold.change(new Step.Key(plan, step), row -> row.then(word));
        reachBack(plan, word.on());
    }

    /** A plan is there since the first day that anything said of it or of its steps speaks of. */
    private void reachBack(PlanId plan, LocalDate day) {
        plans.change(plan, row -> row.isThereOn(day) ? row : row.since(day));
    }
}
