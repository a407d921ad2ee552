package nextstep.command.implementation;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Prose;

/** Says that a plan looks for partners, and for whom. */
@Needs(Right.LEADERS)
@Post("/plans/{plan}/seek-partners")
public record SeekPartners(PlanId plan, Prose wanted) implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }
}
