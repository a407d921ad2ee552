package nextstep.query.implementation;

import java.util.List;
import nextstep.query.views.Projection;

/** What questions about plans and progress are answered from. */
public final class ImplementationViews {
    public static final List<Projection> PROJECTIONS = List.of(
            Projection.of("implementation.plans", ImplementationViews.class, "plans.sql", PlansProjection::new));

    private ImplementationViews() {}
}
