package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Says that a step can go on again. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/unblock")
@Undoes(by = StepUnblocked.class)
public record UnblockStep(
        PlanId plan,
        StepId step,
        @Nullable Prose note,
        @Nullable LocalDate on) implements StepCommand {}
