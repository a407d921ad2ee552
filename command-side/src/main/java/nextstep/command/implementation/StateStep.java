package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Refusal;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/**
 * Says how a step stands, whatever it was before: what must have happened since is recorded, or nothing where it stands
 * so already. This is what a line of a table says. What is not said is left as it was.
 *
 * @param on since when it stands so
 * @param reason why it is blocked, was dropped, is taken up again or is due on another day
 */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/state")
public record StateStep(
        PlanId plan,
        StepId step,
        Title title,
        @Nullable LocalDate due,
        @Nullable Integer weight,
        @Nullable GroupId responsible,
        StatedState state,
        @Nullable LocalDate on,
        @Nullable Prose reason,
        List<Evidence> evidence)
        implements Command {
    public StateStep {
        evidence = List.copyOf(evidence);
    }

    @Override
    public PlanId stream() {
        return plan;
    }

    PlanStep planning() {
        LocalDate plannedOn = state == StatedState.PLANNED ? on : null;
        return new PlanStep(plan, step, title, due, weight, responsible, plannedOn);
    }

    /** The reason, where one is needed. */
    Prose statedReason() {
        if (reason == null) {
            throw new CommandRefused(Refusal.unprocessable(
                    "reason-missing",
                    "Say why: a step is blocked, dropped, reopened or rescheduled for a reason.",
                    "reason"));
        }
        return reason;
    }
}
