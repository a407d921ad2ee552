package nextstep.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that an initiative goes on as several. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/split")
public record SplitInitiative(
        InitiativeId initiative,
        List<InitiativeId> into,
        Prose reason,
        @Nullable LocalDate on,
        Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
