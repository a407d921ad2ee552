package nextstep.command.catalogue;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/**
 * Selects an initiative for global coordination. {@code inputsPosition} is the position in the log of the last fact that
 * the decision rests on; it is left out only for a decision older than the log.
 */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/select")
public record SelectInitiative(
        InitiativeId initiative,
        Prose rationale,
        @Nullable ConversationId conversation,
        @Nullable Title theme,
        @Nullable Long inputsPosition,
        @Nullable LocalDate on,
        Source source)
        implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }

    InitiativeSelected asFact() {
        return new InitiativeSelected(initiative, rationale, conversation, theme, inputsPosition, on, source);
    }
}
