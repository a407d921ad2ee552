package nextstep.query.conversations;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.events.conversations.Sitting;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** A conversation as announced; {@code lightningTalkMinutes} is empty or the shortest and the longest talk. */
record Conversation(
        ConversationId conversation,
        Title title,
        Focus focus,
        List<Sitting> sittings,
        List<Language> interpretation,
        @Nullable LocalDate registrationUntil,
        @Nullable Prose question,
        List<Integer> lightningTalkMinutes,
        Source source)
        implements Row<ConversationId> {
    static final View<ConversationId, Conversation> VIEW =
            new View<>("conversations_conversations", ConversationId.class, Conversation.class);

    @Override
    public ConversationId key() {
        return conversation;
    }
}
