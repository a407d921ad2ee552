package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import org.jspecify.annotations.Nullable;

/** Says that work on a step has begun; once more, with another day, where the day was wrong. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/start")
public record StartStep(PlanId plan, StepId step, @Nullable LocalDate on) implements StepCommand {}
