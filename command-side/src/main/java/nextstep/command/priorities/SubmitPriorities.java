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
import org.jspecify.annotations.Nullable;

/** A group says what matters to it, and how it decided so. {@code on} is the day of the answer, today unless said. */
@Needs(Right.SPEAKERS)
@Post("/rounds/{round}/priorities/{group}/submit")
public record SubmitPriorities(
        RoundId round,
        GroupId group,
        List<Pick> picks,
        DecisionBasis basis,
        @Nullable LocalDate on) implements Command {
    public SubmitPriorities {
        picks = List.copyOf(picks);
    }

    @Override
    public PrioritiesId stream() {
        return PrioritiesId.of(round, group);
    }
}
