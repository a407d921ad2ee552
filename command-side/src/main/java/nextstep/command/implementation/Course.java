package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.command.implementation.DaysFollowEachOther.Earlier;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.PhaseEntered;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanConfirmed;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import nextstep.events.implementation.PlanId;
import org.jspecify.annotations.Nullable;

/** How a plan as a whole goes: on, resting or over. A decision is the fact to record, or none where nothing is new. */
final class Course {
    private PlanState state = PlanState.UNDER_WAY;
    private @Nullable PhaseEntered phase;
    private @Nullable LocalDate confirmed;
    private @Nullable ProgressNoted noted;
    private @Nullable PlanPaused paused;
    private @Nullable PlanResumed resumed;
    private @Nullable PlanConcluded concluded;
    private @Nullable PlanSuperseded superseded;

    void checkGoesOn(PlanId plan) {
        new APlanThatIsOverRests(plan, state).check();
    }

    Optional<PhaseEntered> decide(EnterPhase c) {
        return goingOn(new PhaseEntered(c.plan(), c.phase(), c.on(), c.source()), phase);
    }

    Optional<ProgressNoted> decide(NoteProgress c) {
        return goingOn(new ProgressNoted(c.plan(), null, c.note(), c.on()), noted);
    }

    Optional<PlanPaused> decide(PausePlan c) {
        return goingOn(new PlanPaused(c.plan(), c.reason(), c.on()), paused);
    }

    Optional<PlanConfirmed> decide(ConfirmPlan c, LocalDate on) {
        if (confirmed != null && !confirmed.isBefore(on)) {
            return Optional.empty();
        }
        checkGoesOn(c.plan());
        return Optional.of(new PlanConfirmed(c.plan(), on));
    }

    Optional<PlanConcluded> decide(ConcludePlan c) {
        Optional<PlanConcluded> asked =
                goingOn(new PlanConcluded(c.plan(), c.outcome(), c.evidence(), c.on()), concluded);
        asked.ifPresent(fact -> new AtMostTenPiecesOfEvidence(fact.evidence()).check());
        return asked;
    }

    Optional<PlanResumed> decide(ResumePlan c) {
        PlanResumed asked = new PlanResumed(c.plan(), c.reason(), c.on());
        if (asked.equals(resumed)) {
            return Optional.empty();
        }
        new OnlyAPlanThatRestsIsResumed(c.plan(), state).check();
        new DaysFollowEachOther(Earlier.PAUSED, paused == null ? null : paused.on(), c.on()).check();
        new DaysFollowEachOther(Earlier.CONCLUDED, concluded == null ? null : concluded.on(), c.on()).check();
        return Optional.of(asked);
    }

    /** What was concluded may still be superseded. */
    Optional<PlanSuperseded> decide(SupersedePlan c) {
        PlanSuperseded asked = new PlanSuperseded(c.plan(), c.by(), c.reason(), c.on());
        if (asked.equals(superseded)) {
            return Optional.empty();
        }
        new APlanThatIsOverRests(c.plan(), superseded == null ? PlanState.UNDER_WAY : state).check();
        new APlanIsSupersededByAnother(c.plan(), c.by()).check();
        return Optional.of(asked);
    }

    void evolve(PhaseEntered e) {
        phase = e;
    }

    void evolve(PlanConfirmed e) {
        confirmed = e.on();
    }

    void evolve(ProgressNoted e) {
        noted = e;
    }

    void evolve(PlanPaused e) {
        state = PlanState.PAUSED;
        paused = e;
        resumed = null;
    }

    void evolve(PlanResumed e) {
        state = PlanState.UNDER_WAY;
        resumed = e;
        paused = null;
        concluded = null;
    }

    void evolve(PlanConcluded e) {
        state = PlanState.CONCLUDED;
        concluded = e;
        resumed = null;
    }

    void evolve(PlanSuperseded e) {
        state = PlanState.SUPERSEDED;
        superseded = e;
    }

    private <E extends PlanEvent> Optional<E> goingOn(E asked, @Nullable E before) {
        if (asked.equals(before)) {
            return Optional.empty();
        }
        checkGoesOn(asked.plan());
        return Optional.of(asked);
    }
}
