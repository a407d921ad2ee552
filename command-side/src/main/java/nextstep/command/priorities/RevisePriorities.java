package nextstep.command.priorities;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** A group says something else from now on. */
@Needs(Right.SPEAKERS)
@Post("/rounds/{round}/priorities/{group}/revise")
public record RevisePriorities(
        RoundId round,
        GroupId group,
        List<Pick> picks,
        DecisionBasis basis,
        @Nullable Prose reason,
        @Nullable LocalDate on)
        implements Command {
    public RevisePriorities {
        picks = List.copyOf(picks);
    }

    @Override
    public PrioritiesId stream() {
        return PrioritiesId.of(round, group);
    }
}
