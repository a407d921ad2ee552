package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Ends the work on a plan and says what came of it; evidence may be none. */
@Needs(Right.LEADERS)
@Post("/plans/{plan}/conclude")
public record ConcludePlan(
        PlanId plan,
        Prose outcome,
        List<Evidence> evidence,
        @Nullable LocalDate on) implements Command {
    public ConcludePlan {
        evidence = List.copyOf(evidence);
    }

    @Override
    public PlanId stream() {
        return plan;
    }
}
