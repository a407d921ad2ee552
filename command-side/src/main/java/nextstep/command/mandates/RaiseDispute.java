package nextstep.command.mandates;

import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.DisputeEvent.DisputeRaised;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Subject;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Says that what is shown of something is not so. {@code step} is for plans; {@code position} points at the fact that is
 * disputed, where it is one.
 */
@Needs(Right.ANYBODY)
@Post("/disputes/{dispute}/raise")
public record RaiseDispute(
        DisputeId dispute,
        Subject subject,
        @Nullable StepId step,
        @Nullable Long position,
        Prose reason,
        List<Evidence> evidence)
        implements Command {
    public RaiseDispute {
        evidence = List.copyOf(evidence);
    }

    @Override
    public DisputeId stream() {
        return dispute;
    }

    DisputeRaised asFact() {
        return new DisputeRaised(dispute, subject, step, position, reason, evidence);
    }
}
