package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nextstep.query.reading.Happening;
import nextstep.query.reading.Happenings;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** Plans tell which steps were begun and completed, what rests or is blocked and why, and which partners are sought. */
@Component
final class PlanHappenings implements Happenings {
    @Override
    public List<Happening> moved(Snapshot snapshot, Moment moment, LocalDate from) {
        Work work = new Work(snapshot, moment);
        List<Happening> moved = new ArrayList<>();
        for (PlanSeen plan : work.plans()) {
            if (plan.lastWord().isBefore(from)) {
                continue;
            }
            for (StepSeen step : work.steps(plan)) {
                LocalDate since = step.on().decided().on();
                StepState state = step.on().state();
                if (!since.isBefore(from) && (state == StepState.COMPLETED || state == StepState.UNDER_WAY)) {
                    moved.add(new Happening(
                            since,
                            state == StepState.COMPLETED ? "happened-step-completed" : "happened-step-started",
                            plan.id(),
                            List.of(step.step().title(), plan.id(), step.responsible())));
                }
            }
        }
        return moved;
    }

    @Override
    public List<Happening> onHold(Snapshot snapshot, Moment moment) {
        Work work = new Work(snapshot, moment);
        List<Happening> onHold = new ArrayList<>();
        for (PlanSeen plan : work.plans()) {
            PlanSaid decided = plan.on().decided();
            if (plan.on().state() == PlanState.PAUSED && decided != null) {
                onHold.add(new Happening(
                        decided.on(),
                        "hold-plan",
                        plan.id(),
                        List.of(plan.id(), Objects.requireNonNullElse(decided.text(), ""))));
            } else if (plan.on().state() == PlanState.RUNNING && plan.tally().blocked() > 0) {
                work.steps(plan).stream()
                        .filter(step -> step.on().state() == StepState.BLOCKED)
                        .forEach(step -> onHold.add(new Happening(
                                step.on().decided().on(),
                                "hold-step",
                                plan.id(),
                                List.of(
                                        step.step().title(),
                                        plan.id(),
                                        Objects.requireNonNullElse(
                                                step.on().decided().text(), "")))));
            }
        }
        return onHold;
    }

    @Override
    public List<Happening> helpSought(Snapshot snapshot, Moment moment) {
        List<Happening> sought = new ArrayList<>();
        for (PlanSeen plan : new Work(snapshot, moment).plans()) {
            PlanSaid wanted = plan.on().wanted();
            if (wanted != null && plan.goesOn()) {
                sought.add(new Happening(
                        wanted.on(),
                        "sought-partners",
                        plan.id(),
                        List.of(plan.id(), Objects.requireNonNullElse(wanted.text(), ""), plan.lead())));
            }
        }
        return sought;
    }
}
