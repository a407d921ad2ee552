package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nextstep.command.ADateIsPlausible;
import nextstep.command.implementation.DaysFollowEachOther.Earlier;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepConfirmed;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import nextstep.events.implementation.PlanEvent.StepStarted;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import org.jspecify.annotations.Nullable;

/** Whether what is asked of a step may be: the fact to record, or none where nothing is new. */
record StepDecision(Step step) {
    Optional<? extends PlanEvent> on(StepCommand command) {
        return switch (command) {
            case RescheduleStep c -> reschedule(c);
            case StartStep c -> start(c);
            case BlockStep c -> block(c);
            case UnblockStep c -> unblock(c);
            case CompleteStep c -> complete(c);
            case ReopenStep c -> reopen(c);
            case DropStep c -> drop(c);
            case ConfirmStep c -> confirm(c);
            case NoteStepProgress c -> note(c);
        };
    }

    private Optional<StepRescheduled> reschedule(RescheduleStep c) {
        new ADateIsPlausible("due", c.due()).check();
        return Objects.equals(step.due(), c.due())
                ? Optional.empty()
                : open(new StepRescheduled(c.plan(), c.step(), c.due(), c.reason(), c.on()));
    }

    private Optional<StepStarted> start(StartStep c) {
        StepStarted asked = new StepStarted(c.plan(), c.step(), c.on());
        return step.isUnderWay() && (c.on() == null || asked.equals(step.started())) ? Optional.empty() : open(asked);
    }

    private Optional<StepBlocked> block(BlockStep c) {
        StepBlocked asked = new StepBlocked(c.plan(), c.step(), c.reason(), c.on());
        return asked.equals(step.blocked()) ? Optional.empty() : open(asked);
    }

    private Optional<StepUnblocked> unblock(UnblockStep c) {
        StepUnblocked asked = new StepUnblocked(c.plan(), c.step(), c.note(), c.on());
        if (!step.isBlocked() && asked.equals(step.unblocked())) {
            return Optional.empty();
        }
        Optional<StepUnblocked> open = open(asked);
        new OnlyABlockedStepIsUnblocked(c.step(), step.isBlocked()).check();
        new DaysFollowEachOther(Earlier.BLOCKED, blockedOn(), c.on()).check();
        return open;
    }

    private Optional<StepCompleted> complete(CompleteStep c) {
        StepCompleted asked = new StepCompleted(c.plan(), c.step(), c.evidence(), c.on());
        if (asked.equals(step.completed())) {
            return Optional.empty();
        }
        Optional<StepCompleted> open = open(asked);
        new ACompletedStepNeedsEvidence(c.evidence()).check();
        new AtMostTenPiecesOfEvidence(c.evidence()).check();
        endsAfterItsWork(c.on());
        return open;
    }

    private Optional<StepReopened> reopen(ReopenStep c) {
        StepReopened asked = new StepReopened(c.plan(), c.step(), c.reason(), c.on());
        if (!step.isOver() && asked.equals(step.reopened())) {
            return Optional.empty();
        }
        new OnlyAStepThatIsOverIsReopened(c.step(), step.state()).check();
        StepCompleted completed = step.completed();
        new DaysFollowEachOther(Earlier.COMPLETED, completed == null ? null : completed.on(), c.on()).check();
        StepDropped dropped = step.dropped();
        new DaysFollowEachOther(Earlier.DROPPED, dropped == null ? null : dropped.on(), c.on()).check();
        return Optional.of(asked);
    }

    private Optional<StepDropped> drop(DropStep c) {
        StepDropped asked = new StepDropped(c.plan(), c.step(), c.reason(), c.on());
        if (asked.equals(step.dropped())) {
            return Optional.empty();
        }
        Optional<StepDropped> open = open(asked);
        endsAfterItsWork(c.on());
        return open;
    }

    /** Says nothing new where a later day was confirmed already. */
    private Optional<StepConfirmed> confirm(ConfirmStep c) {
        LocalDate before = step.confirmed();
        return before != null && c.on() != null && !before.isBefore(c.on())
                ? Optional.empty()
                : Optional.of(new StepConfirmed(c.plan(), c.step(), c.on()));
    }

    private Optional<ProgressNoted> note(NoteStepProgress c) {
        ProgressNoted asked = new ProgressNoted(c.plan(), c.step(), c.note(), c.on());
        return asked.equals(step.noted()) ? Optional.empty() : Optional.of(asked);
    }

    private <E extends PlanEvent> Optional<E> open(E asked) {
        new AStepThatIsOverIsReopenedFirst(step.planned().step(), step.state()).check();
        return Optional.of(asked);
    }

    /** A reopening is left out: it may take back a word that had the wrong day, and the right one is earlier. */
    private void endsAfterItsWork(@Nullable LocalDate on) {
        StepStarted started = step.started();
        new DaysFollowEachOther(Earlier.STARTED, started == null ? null : started.on(), on).check();
        new DaysFollowEachOther(Earlier.BLOCKED, blockedOn(), on).check();
        StepUnblocked unblocked = step.unblocked();
        new DaysFollowEachOther(Earlier.UNBLOCKED, unblocked == null ? null : unblocked.on(), on).check();
    }

    private @Nullable LocalDate blockedOn() {
        StepBlocked blocked = step.blocked();
        return blocked == null ? null : blocked.on();
    }
}
