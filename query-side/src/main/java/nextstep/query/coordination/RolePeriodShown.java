package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A period of a role with everything that was said of it, in the order it was recorded. */
record RolePeriodShown(@JsonUnwrapped RoleShown role, List<RoleSaid> said) {}
