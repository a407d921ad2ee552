package nextstep.command.mandates;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Outcome;
import nextstep.events.values.Prose;

/** Ends a dispute, and says how. */
@Needs(Right.SUPPORT_TEAM)
@Post("/disputes/{dispute}/settle")
public record SettleDispute(DisputeId dispute, Outcome outcome, Prose reason) implements Command {
    @Override
    public DisputeId stream() {
        return dispute;
    }
}
