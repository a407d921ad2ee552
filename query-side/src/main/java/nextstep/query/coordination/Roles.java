package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.query.mandates.Disputed;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Roles at a moment. */
public final class Roles {
    /** With more periods than these to be heard it takes less to look for all at once. */
    private static final int FEW = 200;

    private final Snapshot snapshot;
    private final LocalDate day;
    private final Disputed disputed;
    private final RoleWords words;

    public Roles(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.day = moment.on();
        this.disputed = new Disputed(snapshot, moment);
        this.words = new RoleWords(snapshot);
    }

    /** A period as it is shown on the day. */
    public RoleShown shown(RolePeriod role) {
        RoleId whole = RoleId.of(role.initiative(), role.context(), role.holder());
        return RoleShown.of(role, day, disputed.marks(whole));
    }

    /** Every period of every role, of whatever day. */
    public List<RolePeriod> periods() {
        return heard(snapshot.all(RolePeriod.VIEW));
    }

    /** The periods of one role. */
    public List<RolePeriod> periods(InitiativeId initiative, Context context, GroupId group) {
        return heard(snapshot.within(RolePeriod.VIEW, initiative, context, group));
    }

    /** The roles for an initiative that anything was ever decided about, taken back or not. */
    public Stream<RoleId> everFor(InitiativeId initiative) {
        return snapshot.history(RolePeriod.VIEW, initiative).stream()
                .map(period -> RoleId.of(period.initiative(), period.context(), period.holder()))
                .distinct();
    }

    /** Those of a group. */
    public Stream<RoleId> everOf(GroupId group) {
        return snapshot.within(RoleOfGroup.VIEW, group).stream()
                .map(row -> RoleId.of(row.initiative(), row.context(), row.holder()));
    }

    /**
     * The periods of one role and those that have no day in them, because they were ended on their first: they were decided, too.
     * Where all were taken back, these without a day.
     */
    List<RolePeriod> everDecided(InitiativeId initiative, Context context, GroupId group) {
        List<RolePeriod> decided = snapshot.within(RolePeriod.VIEW, initiative, context, group).stream()
                .filter(period -> !period.isEmpty() || period.ended())
                .toList();
        return decided.isEmpty() ? takenBack(initiative, context, group) : asHeard(decided);
    }

    private List<RolePeriod> takenBack(InitiativeId initiative, Context context, GroupId group) {
        Map<RoleKey, RolePeriod> last = new LinkedHashMap<>();
        snapshot.history(RolePeriod.VIEW, initiative, context, group)
                .forEach(period -> last.put(period.key(), period.until(period.since())));
        return List.copyOf(last.values());
    }

    /** Every period of the roles for an initiative, of whatever day. */
    public List<RolePeriod> periodsOf(InitiativeId initiative) {
        return heard(snapshot.within(RolePeriod.VIEW, initiative));
    }

    /** The periods that are not over on the day, those to come included. */
    List<RolePeriod> notOver() {
        return heard(snapshot.suchThat(RolePeriod.VIEW, "until is null or until > ?", List.of(day)));
    }

    /** What is said of the day: the roles that groups have, and those proposed for them. */
    public List<RolePeriod> onTheDay() {
        String condition = "since <= ? and (until is null or until > ?)";
        return onTheDay(heard(snapshot.suchThat(RolePeriod.VIEW, condition, List.of(day, day))), day);
    }

    /** Where anybody has, had or will have a role. */
    List<Context> contexts() {
        String statement = "select distinct context from seen order by context";
        return snapshot.over(RolePeriod.VIEW, statement, List.of(), row -> new Context(row.getString(1)));
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
        String condition = "offered_to in (" + String.join(", ", Collections.nCopies(groups.size(), "?")) + ")";
        List<String> ids = groups.stream().map(GroupId::value).toList();
        return heard(snapshot.only(RolePeriod.VIEW, condition, ids));
    }

    /** What was said of them. */
    RoleWords words() {
        return words;
    }

    /** Those with a day in them, each as it was confirmed by the day. */
    private List<RolePeriod> heard(List<RolePeriod> periods) {
        return asHeard(periods.stream().filter(period -> !period.isEmpty()).toList());
    }

    private List<RolePeriod> asHeard(List<RolePeriod> periods) {
        long unheard = periods.stream().filter(period -> !period.isHeardBy(day)).count();
        UnaryOperator<RolePeriod> then = unheard > FEW ? words.heard(day) : period -> words.heard(period, day);
        return periods.stream()
                .map(period -> period.isHeardBy(day) ? period : then.apply(period))
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
}
