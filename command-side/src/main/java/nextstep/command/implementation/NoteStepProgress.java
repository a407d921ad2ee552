package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Post;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Notes something worth knowing about a step. */
@Post("/plans/{plan}/steps/{step}/note")
public record NoteStepProgress(
        PlanId plan, StepId step, Prose note, @Nullable LocalDate on) implements StepCommand {}
