package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/** A step of a plan: what is remembered of it, and how it stands by that. */
@SuppressWarnings("NullAway.Init") // without its planning it exists only while a snapshot is read
final class Step {
    private StepPlanned planned;
    private @Nullable LocalDate due;
    private StepState state = StepState.PLANNED;
    private @Nullable LocalDate since;
    private @Nullable StepStarted started;
    private @Nullable StepBlocked blocked;
    private @Nullable StepUnblocked unblocked;
    private @Nullable StepCompleted completed;
    private @Nullable StepDropped dropped;
    private @Nullable StepReopened reopened;
    private @Nullable LocalDate confirmed;
    private @Nullable ProgressNoted noted;

    Step() {}

    Step(StepPlanned planned) {
        this.planned = planned;
        this.due = planned.due();
    }

    /** Whether this is the step that is asked for, under whatever id. */
    boolean isLike(AddStep asked) {
        return state != StepState.DROPPED
                && planned.title().equals(asked.title())
                && Objects.equals(planned.due(), asked.due())
                && planned.weight() == asked.statedWeight()
                && Objects.equals(planned.responsible(), asked.responsible());
    }

    StepPlanned planned() {
        return planned;
    }

    StepState state() {
        return state;
    }

    boolean isOver() {
        return state.isOver();
    }

    boolean isUnderWay() {
        return state == StepState.STARTED;
    }

    boolean isBlocked() {
        return blocked != null;
    }

    /** Whether work on it ever began. */
    boolean hasBegun() {
        return started != null;
    }

    /** Since when it stands as it does. */
    @Nullable
    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    StepStarted started() {
        return started;
    }

    @Nullable
    StepBlocked blocked() {
        return blocked;
    }

    @Nullable
    StepUnblocked unblocked() {
        return unblocked;
    }

    @Nullable
    StepCompleted completed() {
        return completed;
    }

    @Nullable
    StepDropped dropped() {
        return dropped;
    }

    @Nullable
    StepReopened reopened() {
        return reopened;
    }

    @Nullable
    LocalDate confirmed() {
        return confirmed;
    }

    @Nullable
    ProgressNoted noted() {
        return noted;
    }

    void evolve(StepRescheduled e) {
        due = e.due();
    }

    void evolve(StepStarted e, LocalDate recorded) {
        standsSince(e.on(), recorded);
        state = StepState.STARTED;
        started = e;
    }

    void evolve(StepBlocked e, LocalDate recorded) {
        standsSince(e.on(), recorded);
        blocked = e;
    }

    void evolve(StepUnblocked e, LocalDate recorded) {
        standsSince(e.on(), recorded);
        blocked = null;
        unblocked = e;
    }

    void evolve(StepCompleted e, LocalDate recorded) {
        standsSince(e.on(), recorded);
        state = StepState.COMPLETED;
        completed = e;
        blocked = null;
    }

    void evolve(StepDropped e, LocalDate recorded) {
        standsSince(e.on(), recorded);
        state = StepState.DROPPED;
        dropped = e;
        blocked = null;
    }

    void evolve(StepReopened e, LocalDate recorded) {
        standsSince(e.on(), recorded);
        state = started == null ? StepState.PLANNED : StepState.STARTED;
        reopened = e;
        completed = null;
        dropped = null;
    }

    void evolve(StepConfirmed e) {
        confirmed = e.on();
    }

    void evolve(ProgressNoted e) {
        noted = e;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Step step && content().equals(step.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    private List<@Nullable Object> content() {
        return Arrays.asList(
                planned, due, state, started, blocked, unblocked, completed, dropped, reopened, confirmed, noted);
    }

    private void standsSince(@Nullable LocalDate stated, LocalDate recorded) {
        since = stated == null ? recorded : stated;
    }
}
