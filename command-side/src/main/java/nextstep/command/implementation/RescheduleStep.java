package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Sets another day until when a step is to be done, or none. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/reschedule")
public record RescheduleStep(
        PlanId plan,
        StepId step,
        @Nullable LocalDate due,
        Prose reason,
        @Nullable LocalDate on) implements StepCommand {}
