package nextstep.command.priorities;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.conversations.ConversationId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Calls on groups to say what matters to them, from {@code opens} to {@code closes}, both days included. */
@Needs(Right.SUPPORT_TEAM)
@Post("/rounds/{round}/open")
public record OpenRound(
        RoundId round,
        Title title,
        LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable ConversationId conversation,
        @Nullable Source source)
        implements Command {
    @Override
    public RoundId stream() {
        return round;
    }
}
