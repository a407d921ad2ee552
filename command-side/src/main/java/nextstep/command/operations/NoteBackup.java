package nextstep.command.operations;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.operations.OperationId;

/** Notes that a copy was made of all that is kept, with so many events in it at least. */
@Needs(Right.STEWARDS)
@Post("/operations/backups/note")
public record NoteBackup(long events) implements Command {
    @Override
    public OperationId stream() {
        return OperationId.BACKUP;
    }
}
