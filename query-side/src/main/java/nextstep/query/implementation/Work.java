package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.query.mandates.Disputed;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Plans and their steps at a moment. */
public final class Work {
    private final Snapshot snapshot;
    private final LocalDate day;
    private final Disputed disputed;

    public Work(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.day = moment.on();
        this.disputed = new Disputed(snapshot, moment);
    }

    /** Every plan there is on the day. */
    public List<PlanSeen> plans() {
        Map<PlanId, List<StepSum>> steps =
                StepSums.ofAll(snapshot, day).stream().collect(Collectors.groupingBy(StepSum::plan));
        PlansOn on = PlansOn.all(snapshot, day);
        return snapshot.all(Plan.VIEW).stream()
                .filter(plan -> plan.isThereOn(day))
                .map(plan -> new PlanSeen(
                        plan, on.of(plan.plan()), steps.getOrDefault(plan.plan(), List.of()), day, disputed))
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
        StepsOn on = new StepsOn(snapshot, plan.id(), day);
        return snapshot.within(Step.VIEW, plan.id()).stream()
                .flatMap(step -> on.of(step).stream().map(judged -> new StepSeen(plan, step, judged, day)))
                .toList();
    }

    /** The blocked steps of each of these plans that has any. */
    Map<PlanId, List<StepSeen>> blocked(List<PlanSeen> plans) {
        return new BlockedSteps(snapshot, day, plans).byPlan();
    }

    /** What counts of everything that was said of a plan as a whole by the day, in the order it was recorded. */
    public List<PlanSaid> said(PlanId plan) {
        return PlansOn.said(snapshot, plan, day);
    }

    /** What counts of everything that was said of a step by the day, in the order it was recorded. */
    List<StepSaid> said(Step step) {
        return StepsOn.said(snapshot, step.key()).stream()
                .filter(word -> !word.on().isAfter(day))
                .toList();
    }

    /** What counts of everything that was said of the steps of a plan by the day, each step's words in the order they were recorded. */
    public List<StepWord> stepWords(PlanSeen plan) {
        Map<StepId, List<StepSaid>> words = StepsOn.said(snapshot, plan.id());
        return steps(plan).stream()
                .flatMap(step -> words.getOrDefault(step.step().step(), List.of()).stream()
                        .filter(word -> !word.on().isAfter(day))
                        .map(word -> new StepWord(step, word)))
                .toList();
    }

    /** What was noted of a plan and of its steps by the day, in the order it was recorded. */
    List<Note> notes(PlanId plan) {
        Stream<Note> ofPlan = PlansOn.told(snapshot, plan).stream()
                .filter(told -> told.said().what() == PlanChange.NOTED)
                .map(Note::of);
        Stream<Note> ofSteps = StepsOn.told(snapshot, plan).stream()
                .filter(told -> told.said().what() == StepChange.NOTED)
                .map(Note::of);
        return Stream.concat(ofPlan, ofSteps)
                .filter(note -> !note.day().isAfter(day))
                .sorted(Comparator.comparingLong(Note::position))
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
        List<Step> steps = snapshot.within(Step.VIEW, plan.plan());
        List<StepSum> sums = StepSums.of(steps, new StepsOn(snapshot, plan.plan(), day), day);
        return new PlanSeen(plan, PlansOn.one(snapshot, plan.plan(), day), sums, day, disputed);
    }
}
