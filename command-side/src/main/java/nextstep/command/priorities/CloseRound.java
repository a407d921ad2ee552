package nextstep.command.priorities;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Takes no more answers, of whatever day. {@code on} is today unless said. */
@Needs(Right.SUPPORT_TEAM)
@Post("/rounds/{round}/close")
public record CloseRound(
        RoundId round, @Nullable LocalDate on, @Nullable Prose reason) implements Command {
    @Override
    public RoundId stream() {
        return round;
    }
}
