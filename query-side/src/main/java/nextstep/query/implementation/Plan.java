package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * A plan and everything that was said of it as a whole.
 *
 * @param first the first day that anything said of it or of its steps speaks of
 */
record Plan(
        PlanId plan,
        InitiativeId initiative,
        Context context,
        GroupId lead,
        Title title,
        @Nullable Source source,
        LocalDate first,
        List<PlanSaid> said)
        implements Row<PlanId> {
    static final View<PlanId, Plan> VIEW = new View<>("implementation_plans", PlanId.class, Plan.class);

    public Plan {
        said = List.copyOf(said);
    }

    @Override
    public PlanId key() {
        return plan;
    }

    Plan saying(PlanSaid word) {
        List<PlanSaid> more = new ArrayList<>(said);
        more.add(word);
        return new Plan(plan, initiative, context, lead, title, source, earlier(word.on()), more);
    }

    /** The same, there on this day already. */
    Plan since(LocalDate day) {
        return day.isBefore(first) ? new Plan(plan, initiative, context, lead, title, source, day, said) : this;
    }

    boolean isThereOn(LocalDate day) {
        return !first.isAfter(day);
    }

    private LocalDate earlier(LocalDate day) {
        return day.isBefore(first) ? day : first;
    }
}
