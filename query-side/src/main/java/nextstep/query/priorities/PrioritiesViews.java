package nextstep.query.priorities;

import java.util.List;
import nextstep.query.views.Projection;

/** What questions about priorities are answered from. */
public final class PrioritiesViews {
    public static final List<Projection> PROJECTIONS = List.of(
            Projection.of("priorities.rounds", PrioritiesViews.class, "rounds.sql", RoundsProjection::new),
            Projection.of("priorities.answers", PrioritiesViews.class, "answers.sql", PrioritiesProjection::new));

    private PrioritiesViews() {}
}
