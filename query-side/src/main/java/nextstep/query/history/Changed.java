package nextstep.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A change with what brought it about.
 *
 * @param causes the last facts that touched the row, the newest first, at most {@value #CAUSES}; the last of them left it as
 *     it is now
 */
record Changed(@JsonUnwrapped Change change, List<Cause> causes) {
    static final int CAUSES = 5;
}
