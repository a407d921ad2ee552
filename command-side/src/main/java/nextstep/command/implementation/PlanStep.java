package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Plans a step. {@code weight} is its share beside the other steps, 1 unless said. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS})
@Post("/plans/{plan}/steps/{step}/plan")
public record PlanStep(
        PlanId plan,
        StepId step,
        Title title,
        @Nullable LocalDate due,
        @Nullable Integer weight,
        @Nullable GroupId responsible,
        @Nullable LocalDate on)
        implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }

    StepPlanned asFact() {
        return new StepPlanned(plan, step, title, due, weight == null ? 1 : weight, responsible, on);
    }
}
