package nextstep.command.operations;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.operations.OperationId;

/** Asks for new views, made of the log beside those that are read, which give way in the end. */
@Needs(Right.STEWARDS)
@Post("/operations/new-views/ask")
public record AskForNewViews() implements Command {
    @Override
    public OperationId stream() {
        return OperationId.NEW_VIEWS;
    }
}
