package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A role with all its periods.
 *
 * @param onTheDate what holds on the date, and what is proposed for it
 */
record RoleDetail(List<RoleShown> onTheDate, List<RolePeriodShown> periods) {
    static RoleDetail of(List<RolePeriod> periods, Roles roles, LocalDate day) {
        RolePeriod first = periods.getFirst();
        Map<Long, List<RoleSaid>> said = roles.words().byClaim(first.initiative(), first.context(), first.holder());
        return new RoleDetail(
                Roles.onTheDay(periods, day).stream().map(roles::shown).toList(),
                periods.stream()
                        .map(role ->
                                new RolePeriodShown(roles.shown(role), said.getOrDefault(role.statedAt(), List.of())))
                        .toList());
    }
}
