package nextstep.command.catalogue;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Post;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Takes up the work on a paused initiative again. */
@Post("/initiatives/{initiative}/resume")
public record ResumeInitiative(
        InitiativeId initiative, Prose reason, @Nullable LocalDate on, Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
