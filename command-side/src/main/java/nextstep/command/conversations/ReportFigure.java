package nextstep.command.conversations;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Source;
import nextstep.events.values.Title;

/** Records a figure that a source gives, beside those of other sources. */
@Needs(Right.SUPPORT_TEAM)
@Post("/conversations/{conversation}/report-figure")
public record ReportFigure(ConversationId conversation, Title what, Title value, Source source) implements Command {
    @Override
    public ConversationId stream() {
        return conversation;
    }
}
