package nextstep.command.implementation;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Says that a plan no longer looks for partners. */
@Needs(Right.LEADERS)
@Post("/plans/{plan}/find-partners")
@Undoes(by = PartnersFound.class)
public record FindPartners(PlanId plan, @Nullable Prose note) implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }
}
