package nextstep.query.coordination;

import java.util.List;
import nextstep.query.views.Projection;

/** What questions about roles are answered from. */
public final class CoordinationViews {
    public static final List<Projection> PROJECTIONS =
            List.of(Projection.of("coordination.roles", CoordinationViews.class, "roles.sql", RolesProjection::new));

    private CoordinationViews() {}
}
