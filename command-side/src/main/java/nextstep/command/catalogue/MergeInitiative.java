package nextstep.command.catalogue;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that an initiative goes on as part of another. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/merge")
public record MergeInitiative(
        InitiativeId initiative,
        InitiativeId into,
        Prose reason,
        @Nullable LocalDate on,
        Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
