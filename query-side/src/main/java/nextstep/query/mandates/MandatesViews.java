package nextstep.query.mandates;

import java.util.List;
import nextstep.query.views.Projection;

/** What questions about mandates are answered from. */
public final class MandatesViews {
    public static final List<Projection> PROJECTIONS =
            List.of(Projection.of("mandates.mandates", MandatesViews.class, "mandates.sql", MandatesProjection::new));

    private MandatesViews() {}
}
