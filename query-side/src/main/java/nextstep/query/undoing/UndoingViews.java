package nextstep.query.undoing;

import java.util.List;
import nextstep.query.views.Projection;

/** By what it is known what was taken back. */
public final class UndoingViews {
    public static final List<Projection> PROJECTIONS =
            List.of(Projection.of("undoing.facts", UndoingViews.class, "facts.sql", UndoingProjection::new));

    private UndoingViews() {}
}
