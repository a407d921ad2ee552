package nextstep.command.conversations;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;

/** Records what a source says was seen. */
@Needs(Right.SUPPORT_TEAM)
@Post("/conversations/{conversation}/report-finding")
public record ReportFinding(ConversationId conversation, Prose statement, Source source) implements Command {
    @Override
    public ConversationId stream() {
        return conversation;
    }
}
