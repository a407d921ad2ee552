package nextstep.command.priorities;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;

/** Gives groups until {@code closes} to answer, that day included. */
@Needs(Right.SUPPORT_TEAM)
@Post("/rounds/{round}/extend")
public record ExtendRound(RoundId round, LocalDate closes, Prose reason) implements Command {
    @Override
    public RoundId stream() {
        return round;
    }
}
