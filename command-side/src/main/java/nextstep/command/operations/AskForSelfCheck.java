package nextstep.command.operations;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.operations.OperationId;

/** Asks whether the views are what the log says. Its result stands at {@code /log/self-check}. */
@Needs(Right.STEWARDS)
@Post("/operations/self-check/ask")
public record AskForSelfCheck() implements Command {
    @Override
    public OperationId stream() {
        return OperationId.SELF_CHECK;
    }
}
