package nextstep.query.conversations;

import java.util.List;
import nextstep.query.views.Projection;

/** What questions about conversations are answered from. */
public final class ConversationsViews {
    public static final List<Projection> PROJECTIONS = List.of(Projection.of(
            "conversations.conversations",
            ConversationsViews.class,
            "conversations.sql",
            ConversationsProjection::new));

    private ConversationsViews() {}
}
