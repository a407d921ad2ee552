package nextstep.command.desk;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.implementation.CompleteStep;
import nextstep.command.implementation.ConfirmStep;
import nextstep.events.values.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The same said of several steps.
 *
 * @param evidence one for all where they are completed; none where they are confirmed
 * @param on today unless said
 */
record SeveralSteps(
        List<StepNamed> steps,
        Said said,
        @Nullable List<Evidence> evidence,
        @Nullable LocalDate on) {

    Command of(StepNamed step) {
        return switch (said) {
            case CONFIRM -> new ConfirmStep(step.plan(), step.step(), on);
            case COMPLETE -> new CompleteStep(step.plan(), step.step(), shown(), on);
        };
    }

    List<Evidence> shown() {
        return evidence == null ? List.of() : evidence;
    }

    /** What can be said of several at once. */
    enum Said {
        CONFIRM,
        COMPLETE
    }
}
