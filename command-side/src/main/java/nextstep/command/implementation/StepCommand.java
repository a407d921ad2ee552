package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import org.jspecify.annotations.Nullable;

/** What may be asked of a step that was planned. */
sealed interface StepCommand extends Command
        permits RescheduleStep,
                StartStep,
                BlockStep,
                UnblockStep,
                CompleteStep,
                ReopenStep,
                DropStep,
                ConfirmStep,
                NoteStepProgress {
    PlanId plan();

    StepId step();

    /** The day it speaks of; empty where it is the day on which it is said. */
    @Nullable
    LocalDate on();

    @Override
    default PlanId stream() {
        return plan();
    }
}
