package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/** A period of a role with everything that was said of it, in the order it was recorded. */
record RolePeriodShown(@JsonUnwrapped RoleShown role, List<RoleSaid> said) {

    static RolePeriodShown of(RolePeriod period, List<RoleSaid> said, LocalDate day) {
        return new RolePeriodShown(RoleShown.of(period, day), said);
    }
}
