package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalLong;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** A step as it stands on a day, in its plan. */
public record StepSeen(PlanSeen plan, Step step, StepOn on, LocalDate day) {
    /** What is to be done first comes first: open steps by the day they are due, then the others, the newest first. */
    static final Comparator<StepSeen> NEXT_FIRST = Comparator.comparing(
                    (StepSeen seen) -> !seen.on().state().isOpen())
            .thenComparing(StepSeen::compareWithin)
            .thenComparingLong(seen -> seen.step().position());

    private int compareWithin(StepSeen other) {
        if (!on.state().isOpen()) {
            return other.on().decided().on().compareTo(on.decided().on());
        }
        return Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())
                .compare(on.due(), other.on().due());
    }

    /** Whether it waits to be done: open, in a plan that runs. */
    public boolean isOpen() {
        return on.state().isOpen() && plan.on().state() == PlanState.RUNNING;
    }

    public boolean isOverdue() {
        return isOpen() && on.isOverdue(day);
    }

    public OptionalLong unconfirmedFor() {
        return isOpen() ? on.unconfirmedFor(day, plan.on().confirmed()) : OptionalLong.empty();
    }

    /** The group that is to take it: the one named, else the one that leads the plan. */
    public GroupId responsible() {
        GroupId named = step.responsible();
        return named == null ? plan.lead() : named;
    }

    /** The day of the newest confirmation or other word on it. */
    public LocalDate lastWord() {
        return on.lastWord(plan.on().confirmed());
    }

    @Nullable
    LocalDate due() {
        return on.due();
    }
}
