package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Plans a step whose id is made of its title. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS})
@Post("/plans/{plan}/steps")
public record AddStep(
        PlanId plan,
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

    int statedWeight() {
        return weight == null ? 1 : weight;
    }

    /** The same under an id. */
    PlanStep as(StepId step) {
        return new PlanStep(plan, step, title, due, weight, responsible, on);
    }
}
