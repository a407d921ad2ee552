package nextstep.command.conversations;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.events.conversations.Sitting;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Announces a conversation. {@code lightningTalkMinutes} is empty or the shortest and the longest talk. */
@Needs(Right.SUPPORT_TEAM)
@Post("/conversations/{conversation}/announce")
public record AnnounceConversation(
        ConversationId conversation,
        Title title,
        Focus focus,
        List<Sitting> sittings,
        List<Language> interpretation,
        @Nullable LocalDate registrationUntil,
        @Nullable Prose question,
        List<Integer> lightningTalkMinutes,
        Source source)
        implements Command {
    @Override
    public ConversationId stream() {
        return conversation;
    }
}
