package nextstep.query.conversations;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Theme;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** What a conversation decided. The caveat is shown wherever the outcome is. */
record Outcome(
        ConversationId conversation,
        Prose summary,
        @Nullable Prose caveat,
        List<Theme> themes,
        LocalDate publishedOn,
        boolean stated,
        Source source)
        implements Row<ConversationId> {
    static final View<ConversationId, Outcome> VIEW =
            new View<>("conversations_outcomes", ConversationId.class, Outcome.class);

    @Override
    public ConversationId key() {
        return conversation;
    }
}
