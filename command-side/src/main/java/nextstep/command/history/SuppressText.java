package nextstep.command.history;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.history.SuppressionId;
import nextstep.events.values.Prose;

/**
 * Takes all that people wrote in the event at a position out of sight, for good. What was decided stays; the reason is shown to
 * everybody.
 */
@Needs(Right.STEWARDS)
@Post("/history/{position}/suppress")
public record SuppressText(SuppressionId position, Prose reason) implements Command {
    @Override
    public SuppressionId stream() {
        return position;
    }
}
