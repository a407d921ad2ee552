package nextstep.command.conversations;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Theme;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Publishes what a conversation decided. */
@Needs(Right.SUPPORT_TEAM)
@Post("/conversations/{conversation}/publish-outcome")
public record PublishOutcome(
        ConversationId conversation,
        Prose summary,
        @Nullable Prose caveat,
        List<Theme> themes,
        @Nullable LocalDate on,
        Source source)
        implements Command {
    @Override
    public ConversationId stream() {
        return conversation;
    }
}
