package nextstep.command.catalogue;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Lets the work on an initiative rest. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/pause")
@Undoes(by = InitiativePaused.class)
public record PauseInitiative(
        InitiativeId initiative, Prose reason, @Nullable LocalDate on, Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
