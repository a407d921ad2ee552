package nextstep.query.views;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What came out when views made anew were compared with those that they replace, row by row, at the same position.
 *
 * @param rows how many were compared, every version there ever was
 * @param unexplained rows that differ though nothing speaks for it: something altered the old ones, or did not fold them right
 * @param explained how many more differ because their projection was changed, or hold what a fact said whose texts were suppressed
 * @param changed the projections whose rows were folded by other code than that of today
 * @param suppressed whether the old views still held a text that was suppressed
 */
public record Renewed(
        long position,
        long rows,
        Duration took,
        List<Difference> unexplained,
        int explained,
        Set<String> changed,
        boolean suppressed) {}
