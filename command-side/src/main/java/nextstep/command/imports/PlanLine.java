package nextstep.command.imports;

import java.util.List;
import nextstep.command.implementation.MakePlan;
import nextstep.command.implementation.MakePlanWithoutId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** What a line says of the plan its step belongs to: its id, or initiative, context and lead, or both. */
record PlanLine(
        Line line,
        PlanId plan,
        @Nullable InitiativeId initiative,
        @Nullable Context context,
        @Nullable GroupId lead,
        @Nullable Title title) {
    private static final List<String> MAKING = List.of("initiative", "context", "lead", "plan_title");

    static PlanLine of(Line line) {
        PlanId plan = line.maybe("plan", PlanId::new);
        return new PlanLine(
                line,
                plan == null ? derived(line) : plan,
                line.maybe("initiative", InitiativeId::new),
                line.maybe("context", Context::new),
                line.maybe("lead", GroupId::new),
                line.maybe("plan_title", Title::new));
    }

    /** Makes the plan, which is not there yet; where a line names one and does not say what would make it, it is misspelt. */
    MakePlan make() {
        if (line.cells().containsKey("plan") && !line.cells().keySet().containsAll(MAKING)) {
            throw new WrongLine(
                    "plan",
                    "unknown-plan",
                    "There is no plan $1. Look for its id, or fill in what a new one is made of: $2.",
                    plan.key(),
                    String.join(", ", MAKING));
        }
        return new MakePlan(
                plan,
                line.need("initiative", InitiativeId::new),
                line.need("context", Context::new),
                line.need("lead", GroupId::new),
                line.need("plan_title", Title::new),
                line.day("plan_from"),
                null);
    }

    /** Refuses a line that says otherwise than what the plan was made as. */
    void checkAgainst(PlanMade made) {
        check("initiative", initiative, made.initiative());
        check("context", context, made.context());
        check("lead", lead, made.lead());
        check("plan_title", title, made.title());
    }

    private void check(String column, @Nullable Object said, Object made) {
        if (said != null && !said.equals(made)) {
            throw new WrongLine(
                    column, "plan-known", "Plan $1 is already there with another $2: $3.", plan.key(), column, made);
        }
    }

    private static PlanId derived(Line line) {
        InitiativeId initiative = line.need("initiative", InitiativeId::new);
        Context context = line.need("context", Context::new);
        GroupId lead = line.need("lead", GroupId::new);
        return MakePlanWithoutId.idOf(initiative, context, lead);
    }
}
