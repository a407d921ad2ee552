package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Says in which phase a plan is. */
@Needs(Right.LEADERS)
@Post("/plans/{plan}/phase")
public record EnterPhase(
        PlanId plan,
        Phase phase,
        @Nullable LocalDate on,
        @Nullable Source source) implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }
}
