package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.Ids;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan whose id is made of initiative, context and leading group.
 *
 * @param shortName tells it from other plans of the same group for the same initiative and context, and ends its id
 */
@Needs(value = Right.SPEAKERS, group = "lead")
@Post("/plans/make")
public record MakePlanWithoutId(
        InitiativeId initiative,
        Context context,
        GroupId lead,
        Title title,
        @Nullable LocalDate on,
        @Nullable Source source,
        @Nullable Title shortName)
        implements Command {
    @Override
    public PlanId stream() {
        return plan();
    }

    /** The same with its id. */
    MakePlan withId() {
        return new MakePlan(plan(), initiative, context, lead, title, on, source);
    }

    private PlanId plan() {
        PlanId usual = idOf(initiative, context, lead);
        return shortName == null ? usual : new PlanId(Ids.slug(usual.key() + " " + shortName.text()));
    }

    /** The id a plan has where nobody gives it another. */
    public static PlanId idOf(InitiativeId initiative, Context context, GroupId lead) {
        return new PlanId(Ids.slug(initiative.key() + " " + context.value() + " " + lead.key()));
    }
}
