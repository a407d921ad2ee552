package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nextstep.events.groups.GroupId;
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
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** A step of a plan: what may happen to it now. A decision is the fact to record, or none where nothing is new. */
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

    boolean isPlannedAs(StepPlanned asked) {
        return planned.equals(asked);
    }

    /** Whether this is the step that was asked for, under whatever id. */
    boolean isLike(Title title, @Nullable LocalDate due, int weight, @Nullable GroupId responsible) {
        return state != StepState.DROPPED
                && planned.title().equals(title)
                && Objects.equals(planned.due(), due)
                && planned.weight() == weight
                && Objects.equals(planned.responsible(), responsible);
    }

    Optional<StepRescheduled> decide(RescheduleStep command) {
        if (Objects.equals(due, command.due())) {
            return Optional.empty();
        }
        checkOpen();
        return Optional.of(new StepRescheduled(command.plan(), id(), command.due(), command.reason(), command.on()));
    }

    Optional<StepStarted> decide(StartStep command) {
        StepStarted asked = new StepStarted(command.plan(), id(), command.on());
        if (state == StepState.STARTED && (command.on() == null || asked.equals(started))) {
            return Optional.empty();
        }
        checkOpen();
        return Optional.of(asked);
    }

    Optional<StepBlocked> decide(BlockStep command) {
        StepBlocked asked = new StepBlocked(command.plan(), id(), command.reason(), command.on());
        if (asked.equals(blocked)) {
            return Optional.empty();
        }
        checkOpen();
        return Optional.of(asked);
    }

    Optional<StepUnblocked> decide(UnblockStep command) {
        StepUnblocked asked = new StepUnblocked(command.plan(), id(), command.note(), command.on());
        if (blocked == null && asked.equals(unblocked)) {
            return Optional.empty();
        }
        checkOpen();
        new OnlyABlockedStepIsUnblocked(id(), blocked != null).check();
        new DaysFollowEachOther("blocked", blocked == null ? null : blocked.on(), command.on()).check();
        return Optional.of(asked);
    }

    Optional<StepCompleted> decide(CompleteStep command) {
        StepCompleted asked = new StepCompleted(command.plan(), id(), command.evidence(), command.on());
        if (asked.equals(completed)) {
            return Optional.empty();
        }
        checkOpen();
        new ACompletedStepNeedsEvidence(command.evidence()).check();
        new AtMostTenPiecesOfEvidence(command.evidence()).check();
        new DaysFollowEachOther("started", startedOn(), command.on()).check();
        return Optional.of(asked);
    }

    Optional<StepReopened> decide(ReopenStep command) {
        StepReopened asked = new StepReopened(command.plan(), id(), command.reason(), command.on());
        if (!state.isOver() && asked.equals(reopened)) {
            return Optional.empty();
        }
        new OnlyAStepThatIsOverIsReopened(id(), state).check();
        new DaysFollowEachOther("completed", completed == null ? null : completed.on(), command.on()).check();
        new DaysFollowEachOther("dropped", dropped == null ? null : dropped.on(), command.on()).check();
        return Optional.of(asked);
    }

    Optional<StepDropped> decide(DropStep command) {
        StepDropped asked = new StepDropped(command.plan(), id(), command.reason(), command.on());
        if (asked.equals(dropped)) {
            return Optional.empty();
        }
        checkOpen();
        new DaysFollowEachOther("started", startedOn(), command.on()).check();
        return Optional.of(asked);
    }

    /** Whether the step stands as said: where less is said than is known, too. */
    boolean stands(StateStep said) {
        boolean so = switch (said.state()) {
            case PLANNED -> state == StepState.PLANNED && blocked == null;
            case STARTED -> state == StepState.STARTED && blocked == null;
            case BLOCKED ->
                blocked != null && (said.reason() == null || said.reason().equals(blocked.reason()));
            case COMPLETED ->
                completed != null
                        && (said.evidence().isEmpty()
                                || said.evidence()
                                        .getFirst()
                                        .equals(completed.evidence().getFirst()));
            case DROPPED ->
                dropped != null && (said.reason() == null || said.reason().equals(dropped.reason()));
        };
        return so
                && (said.on() == null
                        || said.state() == StatedState.PLANNED
                        || said.on().equals(since));
    }

    /** Whether what was planned of it is what is said; what is not said is left as it was. */
    boolean isPlannedLike(StateStep said) {
        return planned.title().equals(said.title())
                && (said.weight() == null || said.weight() == planned.weight())
                && (said.responsible() == null || said.responsible().equals(planned.responsible()));
    }

    boolean isDueOnAnotherDayThan(LocalDate day) {
        return !day.equals(due);
    }

    boolean isOver() {
        return state.isOver();
    }

    boolean isStarted() {
        return state == StepState.STARTED;
    }

    boolean isBlocked() {
        return blocked != null;
    }

    Optional<StepConfirmed> decide(ConfirmStep command, LocalDate on) {
        return confirmed == null || confirmed.isBefore(on)
                ? Optional.of(new StepConfirmed(command.plan(), id(), on))
                : Optional.empty();
    }

    Optional<ProgressNoted> decide(NoteStepProgress command) {
        ProgressNoted asked = new ProgressNoted(command.plan(), id(), command.note(), command.on());
        return asked.equals(noted) ? Optional.empty() : Optional.of(asked);
    }

    void evolve(StepRescheduled e) {
        due = e.due();
    }

    void evolve(StepStarted e, LocalDate recorded) {
        since = e.on() == null ? recorded : e.on();
        state = StepState.STARTED;
        started = e;
    }

    void evolve(StepBlocked e, LocalDate recorded) {
        since = e.on() == null ? recorded : e.on();
        blocked = e;
    }

    void evolve(StepUnblocked e, LocalDate recorded) {
        since = e.on() == null ? recorded : e.on();
        blocked = null;
        unblocked = e;
    }

    void evolve(StepCompleted e, LocalDate recorded) {
        since = e.on() == null ? recorded : e.on();
        state = StepState.COMPLETED;
        completed = e;
        blocked = null;
    }

    void evolve(StepDropped e, LocalDate recorded) {
        since = e.on() == null ? recorded : e.on();
        state = StepState.DROPPED;
        dropped = e;
        blocked = null;
    }

    void evolve(StepReopened e, LocalDate recorded) {
        since = e.on() == null ? recorded : e.on();
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

    private StepId id() {
        return planned.step();
    }

    private void checkOpen() {
        new AStepThatIsOverIsReopenedFirst(id(), state).check();
    }

    private @Nullable LocalDate startedOn() {
        return started == null ? null : started.on();
    }
}
