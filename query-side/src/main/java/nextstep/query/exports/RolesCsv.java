package nextstep.query.exports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nextstep.query.coordination.RolePeriod;
import nextstep.query.coordination.RoleShown;
import nextstep.query.coordination.RoleStanding;
import nextstep.query.tables.Csv;
import org.jspecify.annotations.Nullable;

/** Periods of roles, one row each. */
final class RolesCsv {
    private static final List<String> COLUMNS =
            List.of("initiative", "context", "group", "role", "from", "to", "standing", "note", "source", "reason");

    private RolesCsv() {}

    static String of(List<RolePeriod> roles, LocalDate day) {
        return Csv.of(
                COLUMNS,
                roles.stream().filter(RolesCsv::isClaimed).map(role -> row(role, RoleShown.of(role, day, List.of()))));
    }

    /** What a group has answered by claiming otherwise follows from that other claim. */
    private static boolean isClaimed(RolePeriod role) {
        return role.standing() != RoleStanding.ANSWERED;
    }

    private static List<@Nullable Object> row(RolePeriod period, RoleShown role) {
        return Arrays.asList(
                role.initiative().key(),
                role.context(),
                role.group().key(),
                role.role(),
                role.since(),
                role.until(),
                role.standing(),
                role.note(),
                role.source(),
                period.declinedBecause());
    }
}
