package nextstep.query.coordination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.query.implementation.PlanSeen;
import nextstep.query.implementation.StepSeen;
import nextstep.query.implementation.StepState;
import nextstep.query.implementation.Work;
import nextstep.query.mandates.DisputeShown;
import org.jspecify.annotations.Nullable;

/** What the coordinators of some groups have to do: steps of the plans they lead, steps of others they are to take, roles. */
final class Desk {
    /** How many days ahead the desk looks. */
    static final int AHEAD = 14;

    private static final Comparator<DeskEntry> LONGEST_FIRST = Comparator.comparingLong(
                    (DeskEntry entry) -> entry.days() == null ? 0 : entry.days())
            .reversed();

    private final Set<GroupId> groups;
    private final Work work;
    private final Roles roles;
    private final List<DisputeShown> disputes;
    private final LocalDate day;

    /** @param disputes those that go on and that they are to answer */
    Desk(Set<GroupId> groups, Work work, Roles roles, List<DisputeShown> disputes, LocalDate day) {
        this.groups = groups;
        this.work = work;
        this.roles = roles;
        this.disputes = disputes;
        this.day = day;
    }

    DeskShown shown() {
        List<PlanSeen> plans = plans();
        List<StepSeen> steps = plans.stream()
                .flatMap(plan -> work.steps(plan).stream())
                .filter(step -> step.isOpen() && isOurs(step))
                .toList();
        DeskRoles desk = new DeskRoles(groups, roles, day);
        return new DeskShown(
                List.copyOf(groups),
                entries(steps, this::isDueSoon, DeskEntries::due, Comparator.comparing(Desk::dueOf)),
                entries(steps, StepSeen::isOverdue, step -> DeskEntries.overdue(step, day), LONGEST_FIRST),
                entries(
                        steps,
                        step -> step.on().state() == StepState.BLOCKED,
                        step -> DeskEntries.blocked(step, day),
                        LONGEST_FIRST),
                unconfirmed(plans, steps, desk),
                desk.offered(),
                desk.toConfirm(),
                disputes);
    }

    private List<PlanSeen> plans() {
        Map<PlanId, PlanSeen> plans = new LinkedHashMap<>();
        for (GroupId group : groups) {
            Stream.concat(work.ledBy(group).stream(), work.supportedBy(group).stream())
                    .forEach(plan -> plans.putIfAbsent(plan.id(), plan));
        }
        return List.copyOf(plans.values());
    }

    private boolean isOurs(StepSeen step) {
        return groups.contains(step.plan().lead()) || groups.contains(step.responsible());
    }

    private boolean isDueSoon(StepSeen step) {
        LocalDate due = step.on().due();
        return due != null && !due.isBefore(day) && ChronoUnit.DAYS.between(day, due) <= AHEAD;
    }

    /** A step whose plan is listed need not be listed as well, because confirming the plan confirms it. */
    private List<DeskEntry> unconfirmed(List<PlanSeen> plans, List<StepSeen> steps, DeskRoles desk) {
        List<DeskEntry> entries = new ArrayList<>();
        plans.stream()
                .filter(plan -> groups.contains(plan.lead()))
                .flatMap(plan -> DeskEntries.unconfirmed(plan, day).stream())
                .forEach(entries::add);
        steps.stream()
                .filter(step -> step.plan().unconfirmedFor(day).isEmpty())
                .flatMap(step -> DeskEntries.unconfirmed(step).stream())
                .forEach(entries::add);
        entries.addAll(desk.silent());
        entries.sort(LONGEST_FIRST);
        return entries;
    }

    private static List<DeskEntry> entries(
            List<StepSeen> steps,
            Predicate<StepSeen> concerned,
            Function<StepSeen, DeskEntry> entry,
            Comparator<DeskEntry> order) {
        return steps.stream().filter(concerned).map(entry).sorted(order).toList();
    }

    private static LocalDate dueOf(DeskEntry entry) {
        @Nullable LocalDate due = entry.due();
        return due == null ? LocalDate.MAX : due;
    }
}
