package nextstep.command.imports;

import java.nio.charset.StandardCharsets;
import nextstep.events.log.NotRecorded;
import nextstep.web.problems.Problem;

/**
 * A table that could not be brought to its end, as a page shows it. What it comes to is recorded in one append, so that it is there
 * as a whole or not at all.
 *
 * @param text the table itself, to be sent again
 * @param problem why
 * @param nothing whether it is known that nothing was recorded
 */
public record BrokenOff(TableKind kind, String text, Problem problem, boolean nothing) {

    static BrokenOff of(TableKind kind, TableSent sent, RuntimeException why, Problem problem) {
        boolean refused = problem.status() < 500;
        return new BrokenOff(
                kind,
                new String(sent.text(), StandardCharsets.UTF_8),
                problem,
                !sent.record() || refused || why instanceof NotRecorded);
    }
}
