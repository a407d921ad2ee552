package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Roles at a moment. */
public final class Roles {
    private final Snapshot snapshot;
    private final LocalDate day;

    public Roles(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.day = moment.on();
    }

    /** Every period of every role, of whatever day. */
    public List<RolePeriod> periods() {
        return inUse(snapshot.all(RolePeriod.VIEW));
    }

    /** The periods of one role. */
    public List<RolePeriod> periods(InitiativeId initiative, Context context, GroupId group) {
        return inUse(snapshot.within(RolePeriod.VIEW, initiative, context, group));
    }

    /** Every period of the roles for an initiative, of whatever day. */
    public List<RolePeriod> periodsOf(InitiativeId initiative) {
        return inUse(snapshot.within(RolePeriod.VIEW, initiative));
    }

    /** What is said of the day: the roles that groups have, and those proposed for them. */
    public List<RolePeriod> onTheDay() {
        return onTheDay(periods(), day);
    }

    /** Those for an initiative. */
    public List<RolePeriod> of(InitiativeId initiative) {
        return onTheDay(periodsOf(initiative), day);
    }

    /** Those of a group. */
    public List<RolePeriod> of(GroupId group) {
        return onTheDay(periodsOf(group), day);
    }

    /** Every period of a group's roles, of whatever day. */
    public List<RolePeriod> periodsOf(GroupId group) {
        return snapshot.within(RoleOfGroup.VIEW, group).stream()
                .flatMap(row -> periods(row.initiative(), row.context(), row.holder()).stream())
                .toList();
    }

    /** The roles that other groups offer to these. */
    List<RolePeriod> offeredTo(Set<GroupId> groups) {
        return periods().stream()
                .filter(role -> role.offeredTo() != null && groups.contains(role.offeredTo()))
                .toList();
    }

    static List<RolePeriod> onTheDay(List<RolePeriod> periods, LocalDate day) {
        return byRole(periods).stream()
                .flatMap(one -> Stream.concat(
                        RoleLife.heldOn(one, day).stream(),
                        one.stream()
                                .filter(period -> period.standing() == RoleStanding.PROPOSED && period.covers(day))))
                .toList();
    }

    /** The roles that groups have on a day, one each at most. */
    static List<RolePeriod> heldOn(List<RolePeriod> periods, LocalDate day) {
        return byRole(periods).stream()
                .flatMap(one -> RoleLife.heldOn(one, day).stream())
                .toList();
    }

    private static Collection<List<RolePeriod>> byRole(List<RolePeriod> periods) {
        record Role(InitiativeId initiative, Context context, GroupId holder) {}
        Map<Role, List<RolePeriod>> roles = periods.stream()
                .collect(Collectors.groupingBy(
                        one -> new Role(one.initiative(), one.context(), one.holder()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return roles.values();
    }

    private static List<RolePeriod> inUse(List<RolePeriod> periods) {
        return periods.stream().filter(period -> !period.isEmpty()).toList();
    }
}
