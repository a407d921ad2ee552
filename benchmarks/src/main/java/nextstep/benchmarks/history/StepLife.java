package nextstep.benchmarks.history;

import java.time.LocalDate;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepConfirmed;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import nextstep.events.implementation.PlanEvent.StepStarted;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import org.jspecify.annotations.Nullable;

/** What happens to one step of a plan: done, found wanting, done again. */
final class StepLife {
    private final PlanId plan;
    private final StepId id;
    private State state = State.PLANNED;
    private LocalDate last;

    StepLife(PlanId plan, int number, LocalDate planned) {
        this.plan = plan;
        this.id = new StepId("step-" + number);
        this.last = planned;
    }

    StepId id() {
        return id;
    }

    void goOn(Scene scene) {
        int throwOf100 = scene.dice().below(100);
        if (throwOf100 < 35) {
            scene.tell("NoteProgress", new ProgressNoted(plan, id, scene.words().note(), day(scene)));
        } else if (throwOf100 < 65) {
            scene.tell("ConfirmStep", new StepConfirmed(plan, id, day(scene)));
        } else {
            change(scene);
        }
    }

    private void change(Scene scene) {
        switch (state) {
            case PLANNED -> start(scene);
            case STARTED -> work(scene);
            case BLOCKED -> unblock(scene);
            case COMPLETED -> reopen(scene);
        }
    }

    private void start(Scene scene) {
        state = State.STARTED;
        scene.tell("StartStep", new StepStarted(plan, id, day(scene)));
    }

    private void work(Scene scene) {
        int throwOf100 = scene.dice().below(100);
        if (throwOf100 < 35) {
            state = State.BLOCKED;
            scene.tell("BlockStep", new StepBlocked(plan, id, scene.words().reason(), day(scene)));
        } else if (throwOf100 < 80) {
            state = State.COMPLETED;
            scene.tell("CompleteStep", new StepCompleted(plan, id, scene.words().evidence(), day(scene)));
        } else {
            LocalDate due = scene.today().plusDays(scene.dice().between(20, 400));
            scene.tell(
                    "RescheduleStep",
                    new StepRescheduled(plan, id, due, scene.words().reason(), day(scene)));
        }
    }

    private void unblock(Scene scene) {
        state = State.STARTED;
        scene.tell("UnblockStep", new StepUnblocked(plan, id, scene.words().reason(), day(scene)));
    }

    private void reopen(Scene scene) {
        state = State.STARTED;
        scene.tell("ReopenStep", new StepReopened(plan, id, scene.words().reason(), day(scene)));
    }

    private @Nullable LocalDate day(Scene scene) {
        LocalDate day = scene.lately(last);
        last = day == null ? scene.today() : day;
        return day;
    }

    /** Where the step stands between two facts. */
    private enum State {
        PLANNED,
        STARTED,
        BLOCKED,
        COMPLETED
    }
}
