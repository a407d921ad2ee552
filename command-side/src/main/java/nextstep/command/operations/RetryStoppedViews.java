package nextstep.command.operations;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.operations.OperationId;

/** Lets the views that stopped try the event again at which they did. */
@Needs(Right.STEWARDS)
@Post("/operations/stopped-views/retry")
public record RetryStoppedViews() implements Command {
    @Override
    public OperationId stream() {
        return OperationId.RETRY;
    }
}
