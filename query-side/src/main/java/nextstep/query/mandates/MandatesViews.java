package nextstep.query.mandates;

import java.util.List;
import nextstep.query.views.Projection;

/** What questions about mandates and disputes are answered from. */
public final class MandatesViews {
    public static final List<Projection> PROJECTIONS = List.of(
            Projection.of("mandates.mandates", MandatesViews.class, "mandates.sql", MandatesProjection::new),
            Projection.of("mandates.disputes", MandatesViews.class, "disputes.sql", DisputesProjection::new));

    private MandatesViews() {}
}
