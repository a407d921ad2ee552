package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Plans and their steps at a moment. */
public final class Work {
    private final Snapshot snapshot;
    private final LocalDate day;

    public Work(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.day = moment.on();
    }

    /** Every plan there is on the day. */
    public List<PlanSeen> plans() {
        Map<PlanId, List<StepSum>> steps =
                StepSums.ofAll(snapshot, day).stream().collect(Collectors.groupingBy(StepSum::plan));
        return snapshot.all(Plan.VIEW).stream()
                .filter(plan -> plan.isThereOn(day))
                .map(plan -> seen(plan, steps.getOrDefault(plan.plan(), List.of())))
                .toList();
    }

    /** The plans for an initiative. */
    public List<PlanSeen> plansOf(InitiativeId initiative) {
        return plans(snapshot.within(PlanOfInitiative.VIEW, initiative).stream()
                .map(PlanOfInitiative::plan)
                .toList());
    }

    /** The plans that a group leads. */
    public List<PlanSeen> ledBy(GroupId group) {
        return plans(ofGroup(group, true));
    }

    /** The plans of others in which a group is responsible for a step. */
    public List<PlanSeen> supportedBy(GroupId group) {
        return plans(ofGroup(group, false));
    }

    public Optional<PlanSeen> plan(PlanId id) {
        return snapshot.one(Plan.VIEW, id).filter(plan -> plan.isThereOn(day)).map(this::seen);
    }

    /** The steps of a plan that are there on the day. */
    public List<StepSeen> steps(PlanSeen plan) {
        return snapshot.within(Step.VIEW, plan.id()).stream()
                .flatMap(step -> step.on(day).stream().map(on -> new StepSeen(plan, step, on, day)))
                .toList();
    }

    List<Note> notes(PlanId plan) {
        return snapshot.within(Note.VIEW, plan).stream()
                .filter(note -> !note.day().isAfter(day))
                .toList();
    }

    List<PlanId> ofGroup(GroupId group, boolean leads) {
        return snapshot.within(PlanOfGroup.VIEW, group).stream()
                .filter(row -> row.leads() == leads)
                .map(PlanOfGroup::plan)
                .toList();
    }

    private List<PlanSeen> plans(Collection<PlanId> ids) {
        return ids.stream().flatMap(id -> plan(id).stream()).toList();
    }

    private PlanSeen seen(Plan plan) {
        return seen(plan, StepSums.of(snapshot, plan.plan(), day));
    }

    private PlanSeen seen(Plan plan, List<StepSum> steps) {
        return new PlanSeen(plan, PlanOn.of(plan.said(), day), steps, day);
    }
}
