package nextstep.query.history;

import java.util.List;
import nextstep.query.views.Projection;

/** By what the story of a thing is found in the streams of others. */
public final class HistoryViews {
    public static final List<Projection> PROJECTIONS =
            List.of(Projection.of("history.mentions", HistoryViews.class, "mentions.sql", MentionsProjection::new));

    private HistoryViews() {}
}
