package nextstep.query.implementation;

import java.util.List;
import java.util.Optional;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import nextstep.query.views.Snapshot;

/** Finds the ids of plans, of whatever day and state. */
public final class PlanIndex {
    private final Snapshot snapshot;

    public PlanIndex(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The plans that carry out an initiative. */
    public List<PlanId> of(InitiativeId initiative) {
        return snapshot.within(PlanOfInitiative.VIEW, initiative).stream()
                .map(PlanOfInitiative::plan)
                .toList();
    }

    /** The plans that a group leads, or in which it is or was responsible for a step. */
    public List<PlanId> of(GroupId group) {
        return snapshot.within(PlanOfGroup.VIEW, group).stream()
                .map(PlanOfGroup::plan)
                .toList();
    }

    /** What a step is called. */
    public Optional<Title> title(PlanId plan, StepId step) {
        return snapshot.one(Step.VIEW, new Step.Key(plan, step)).map(Step::title);
    }
}
