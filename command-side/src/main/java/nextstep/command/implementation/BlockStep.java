package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Says that a step cannot go on, and why. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/block")
@Undoes(by = StepBlocked.class)
public record BlockStep(
        PlanId plan, StepId step, Prose reason, @Nullable LocalDate on) implements StepCommand {}
