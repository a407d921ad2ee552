package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Notes something worth knowing about a step. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/note")
public record NoteStepProgress(
        PlanId plan, StepId step, Prose note, @Nullable LocalDate on) implements StepCommand {}
