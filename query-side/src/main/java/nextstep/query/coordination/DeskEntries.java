package nextstep.query.coordination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import nextstep.query.implementation.PlanListed;
import nextstep.query.implementation.PlanSeen;
import nextstep.query.implementation.StepSeen;
import nextstep.query.implementation.StepShown;
import org.jspecify.annotations.Nullable;

/** Entries on the desk that come from plans and steps. */
final class DeskEntries {
    private DeskEntries() {}

    static DeskEntry due(StepSeen step) {
        return step(step, null, null, null, "complete");
    }

    static DeskEntry overdue(StepSeen step, LocalDate day) {
        LocalDate due = step.on().due();
        Long days = due == null ? null : (Long) ChronoUnit.DAYS.between(due, day);
        return step(step, due, days, null, "complete");
    }

    static DeskEntry blocked(StepSeen step, LocalDate day) {
        LocalDate since = step.on().decided().on();
        return step(
                step,
                since,
                ChronoUnit.DAYS.between(since, day),
                step.on().decided().text(),
                "unblock");
    }

    static Optional<DeskEntry> unconfirmed(StepSeen step) {
        OptionalLong days = step.unconfirmedFor();
        return days.isPresent()
                ? Optional.of(step(step, step.lastWord(), days.getAsLong(), null, "confirm"))
                : Optional.empty();
    }

    static Optional<DeskEntry> unconfirmed(PlanSeen plan, LocalDate day) {
        OptionalLong days = plan.unconfirmedFor(day);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        PlanListed listed = PlanListed.of(plan, day);
        return Optional.of(new DeskEntry(
                plan.lead(),
                plan.initiative(),
                plan.context(),
                DeskThing.PLAN,
                listed.title().text(),
                null,
                null,
                listed.path(),
                null,
                plan.lastWord(),
                days.getAsLong(),
                null,
                listed.path() + "/confirm"));
    }

    private static DeskEntry step(
            StepSeen step, @Nullable LocalDate since, @Nullable Long days, @Nullable String reason, String command) {
        StepShown shown = StepShown.of(step);
        return new DeskEntry(
                step.responsible(),
                step.plan().initiative(),
                step.plan().context(),
                DeskThing.STEP,
                shown.title().text(),
                null,
                null,
                shown.path(),
                shown.due(),
                since,
                days,
                reason,
                shown.path() + "/" + command);
    }
}
