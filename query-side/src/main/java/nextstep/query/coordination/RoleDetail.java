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
    static RoleDetail of(List<RolePeriod> periods, Map<RoleKey, List<RoleSaid>> said, LocalDate day) {
        return new RoleDetail(
                Roles.onTheDay(periods, day).stream()
                        .map(role -> RoleShown.of(role, day))
                        .toList(),
                periods.stream()
                        .map(role -> RolePeriodShown.of(role, said.getOrDefault(role.key(), List.of()), day))
                        .toList());
    }
}
