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

/** Records that something else took the place of an initiative; {@code by} is empty where no initiative did. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/supersede")
public record SupersedeInitiative(
        InitiativeId initiative,
        List<InitiativeId> by,
        Prose reason,
        @Nullable LocalDate on,
        Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
