package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Notes something worth knowing about a plan. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS})
@Post("/plans/{plan}/note")
public record NoteProgress(
        PlanId plan, Prose note, @Nullable LocalDate on) implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }
}
