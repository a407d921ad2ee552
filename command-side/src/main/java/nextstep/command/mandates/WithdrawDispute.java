package nextstep.command.mandates;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.mandates.DisputeId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Takes back a dispute. Only who raised it does. */
@Needs(Right.RAISER)
@Post("/disputes/{dispute}/withdraw")
public record WithdrawDispute(DisputeId dispute, @Nullable Prose reason) implements Command {
    @Override
    public DisputeId stream() {
        return dispute;
    }
}
