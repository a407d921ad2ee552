package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.query.undoing.TakenBackWords;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/** What was said of roles and counts, in the order it was recorded: earlier words are earlier rows. */
final class RoleWords {
    private final Snapshot snapshot;

    RoleWords(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** By the position of the claim with which each period of one role began. */
    Map<Long, List<RoleSaid>> byClaim(InitiativeId initiative, Context context, GroupId group) {
        RoleId role = RoleId.of(initiative, context, group);
        TakenBackWords takenBack = TakenBackWords.of(role, snapshot);
        Map<Long, List<RoleSaid>> words = snapshot.history(RolePeriod.VIEW, initiative, context, group).stream()
                .collect(Collectors.groupingBy(
                        RolePeriod::statedAt, Collectors.mapping(RolePeriod::said, Collectors.toList())));
        // a row that began because another period changed says nothing new
        words.replaceAll((claim, said) -> takenBack.without(role, said, RoleSaid::position));
        return words;
    }

    /** Of one period. */
    List<RoleSaid> of(RolePeriod period) {
        return byClaim(period.initiative(), period.context(), period.holder())
                .getOrDefault(period.statedAt(), List.of());
    }

    /** Of all roles of a group, by the first period of each. */
    Map<RoleKey, List<RoleSaid>> of(GroupId group) {
        Map<RoleKey, List<RoleSaid>> words = new LinkedHashMap<>();
        snapshot.within(RoleOfGroup.VIEW, group)
                .forEach(row -> words.put(
                        new RoleKey(row.initiative(), row.context(), row.holder(), 1),
                        byClaim(row.initiative(), row.context(), row.holder()).values().stream()
                                .flatMap(List::stream)
                                .toList()));
        return words;
    }

    /** With which words a role was last offered to another group. */
    @Nullable
    RoleSaid lastOffer(RolePeriod period) {
        return of(period).reversed().stream()
                .filter(word -> word.what() == RoleChange.HAND_OVER_OFFERED)
                .findFirst()
                .orElse(null);
    }

    /** The period as it was confirmed by the day, by all words that were said of it. */
    RolePeriod heard(RolePeriod period, LocalDate day) {
        return period.heard(of(period), day);
    }

    /**
     * The same for many at once. The row of the last word dated on or before the day knows how a period was confirmed by then,
     * because what it has heard is what counts; only if a word before it is dated later, or was taken back, each word has to be
     * looked at. Without such a row nothing was said by the day.
     */
    UnaryOperator<RolePeriod> heard(LocalDate day) {
        TakenBackWords takenBack = TakenBackWords.ofAll(snapshot);
        Map<RoleKey, RolePeriod> rows =
                snapshot.lastUntil(RolePeriod.VIEW, "said_on", day, "s.confirmed_on > ?", List.of(day)).stream()
                        .collect(Collectors.toMap(RolePeriod::key, period -> period));
        return period -> {
            if (takenBack.concern(RoleId.of(period.initiative(), period.context(), period.holder()))) {
                return heard(period, day);
            }
            RolePeriod then = rows.get(period.key());
            if (then == null) {
                return period.heard(List.of(), day);
            }
            return then.isHeardBy(day) ? period.confirmedAs(then) : heard(period, day);
        };
    }
}
