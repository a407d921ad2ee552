package nextstep.command.mandates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.Ids;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Subject;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Says that what is shown of something is not so; the id is made of what is disputed and why. */
@Needs(Right.ANYBODY)
@Post("/disputes/raise")
public record RaiseDisputeWithoutId(
        Subject subject, @Nullable StepId step, @Nullable Long position, Prose reason, List<Evidence> evidence)
        implements Command {
    private static final int MOST_WORDS = 90;

    public RaiseDisputeWithoutId {
        evidence = List.copyOf(evidence);
    }

    @Override
    public DisputeId stream() {
        CRC32 sum = new CRC32();
        sum.update((step + " " + position + " " + reason).getBytes(StandardCharsets.UTF_8));
        String words = Ids.slug(subject.value());
        String some = words.substring(0, Math.min(MOST_WORDS, words.length()));
        return new DisputeId(some + "-" + Long.toHexString(sum.getValue()));
    }

    /** The same with its id. */
    RaiseDispute withId() {
        return new RaiseDispute(stream(), subject, step, position, reason, evidence);
    }
}
