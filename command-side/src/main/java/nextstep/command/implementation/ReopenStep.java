package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Takes up again a step that was completed or dropped. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/reopen")
@Undoes(by = StepReopened.class)
public record ReopenStep(
        PlanId plan, StepId step, Prose reason, @Nullable LocalDate on) implements StepCommand {}
