package nextstep.command.priorities;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** A group takes back what it said; it may do so when the round is over, too. */
@Needs(Right.SPEAKERS)
@Post("/rounds/{round}/priorities/{group}/withdraw")
@Undoes(by = PrioritiesWithdrawn.class)
public record WithdrawPriorities(
        RoundId round,
        GroupId group,
        Prose reason,
        @Nullable LocalDate on) implements Command {
    @Override
    public PrioritiesId stream() {
        return PrioritiesId.of(round, group);
    }
}
