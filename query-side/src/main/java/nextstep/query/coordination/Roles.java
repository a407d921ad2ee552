package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;

/** Roles at a moment. */
public final class Roles {
    /** With more periods than these to be heard it takes less to look for all at once. */
    private static final int FEW = 200;

    private final Snapshot snapshot;
    private final LocalDate day;
    private final Disputed disputed;

    public Roles(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.day = moment.on();
        this.disputed = new Disputed(snapshot, moment);
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

    /** The roles for an initiative that anything was ever decided about. */
    public Stream<RoleId> everFor(InitiativeId initiative) {
        return snapshot.within(RolePeriod.VIEW, initiative).stream()
                .map(period -> RoleId.of(period.initiative(), period.context(), period.holder()))
                .distinct();
    }

    /** Those of a group. */
    public Stream<RoleId> everOf(GroupId group) {
        return snapshot.within(RoleOfGroup.VIEW, group).stream()
                .map(row -> RoleId.of(row.initiative(), row.context(), row.holder()));
    }

    /** Those of one role and those that have no day in them, because they were ended on their first: they were decided, too. */
    List<RolePeriod> everDecided(InitiativeId initiative, Context context, GroupId group) {
        return asHeard(snapshot.within(RolePeriod.VIEW, initiative, context, group).stream()
                .filter(period -> !period.isEmpty() || period.ended())
                .toList());
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

    /** With which words a role was last offered to another group. */
    @Nullable
    RoleSaid lastOffer(RolePeriod role) {
        return said(role.initiative(), role.context(), role.holder(), role.period())
                .getOrDefault(role.key(), List.of())
                .reversed()
                .stream()
                .filter(word -> word.what() == RoleChange.HAND_OVER_OFFERED)
                .findFirst()
                .orElse(null);
    }

    /** Everything that was said of the roles whose keys begin with these parts, by period, in the order it was recorded. */
    Map<RoleKey, List<RoleSaid>> said(Object... keyParts) {
        Map<RoleKey, List<RoleSaid>> words = new HashMap<>();
        for (RolePeriod row : snapshot.history(RolePeriod.VIEW, keyParts)) {
            List<RoleSaid> before = words.computeIfAbsent(row.key(), key -> new ArrayList<>());
            // a row that began because another period changed says nothing new
            if (before.isEmpty() || before.getLast().position() != row.said().position()) {
                before.add(row.said());
            }
        }
        return words;
    }

    /** Everything that was said of a group's roles, by period, in the order it was recorded. */
    Map<RoleKey, List<RoleSaid>> wordsOf(GroupId group) {
        Map<RoleKey, List<RoleSaid>> words = new LinkedHashMap<>();
        snapshot.within(RoleOfGroup.VIEW, group)
                .forEach(row -> words.putAll(said(row.initiative(), row.context(), row.holder())));
        return words;
    }

    /** Those with a day in them, each as it was confirmed by the day. */
    private List<RolePeriod> heard(List<RolePeriod> periods) {
        return asHeard(periods.stream().filter(period -> !period.isEmpty()).toList());
    }

    private List<RolePeriod> asHeard(List<RolePeriod> periods) {
        long unheard = periods.stream().filter(period -> !period.isHeardBy(day)).count();
        UnaryOperator<RolePeriod> then = unheard > FEW ? lastHeard() : this::heardAlone;
        return periods.stream()
                .map(period -> period.isHeardBy(day) ? period : then.apply(period))
                .toList();
    }

    /** By all words that were said of it. */
    private RolePeriod heardAlone(RolePeriod period) {
        Map<RoleKey, List<RoleSaid>> words =
                said(period.initiative(), period.context(), period.holder(), period.period());
        return period.heard(words.getOrDefault(period.key(), List.of()), day);
    }

    /**
     * The row of the last word dated on or before the day knows how a period was confirmed by then, because what it has heard
     * is what counts; only if a word before it is dated later, each word has to be looked at. Without such a row nothing
     * was said by the day.
     */
    private UnaryOperator<RolePeriod> lastHeard() {
        Map<RoleKey, RolePeriod> rows =
                snapshot.lastUntil(RolePeriod.VIEW, "said_on", day, "s.confirmed_on > ?", List.of(day)).stream()
                        .collect(Collectors.toMap(RolePeriod::key, period -> period));
        return period -> {
            RolePeriod then = rows.get(period.key());
            if (then == null) {
                return period.heard(List.of(), day);
            }
            return then.isHeardBy(day) ? period.confirmedAs(then) : heardAlone(period);
        };
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
