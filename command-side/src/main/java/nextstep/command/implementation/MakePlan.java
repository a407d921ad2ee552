package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Makes a plan: a group leads the implementation of an initiative in a context. */
@Needs(value = Right.SPEAKERS, group = "lead")
@Post("/plans/{plan}/make")
public record MakePlan(
        PlanId plan,
        InitiativeId initiative,
        Context context,
        GroupId lead,
        Title title,
        @Nullable LocalDate on,
        @Nullable Source source)
        implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }

    /** What is recorded when the plan is made. */
    public PlanMade asFact() {
        return new PlanMade(plan, initiative, context, lead, title, on, source);
    }
}
