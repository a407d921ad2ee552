package nextstep.query.exports;

import java.util.Map;
import java.util.Optional;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an address says of a table that was brought in.
 *
 * @param table which
 * @param facts how many it came to
 * @param until the position of the last
 */
public record BroughtSaid(String table, int facts, long until) {
    private static final Map<String, String> PAGES =
            Map.of("steps", "/plans", "roles", "/coordination", "priorities", "/priorities");
    private static final String TABLES = String.join(", ", "steps", "roles", "priorities");

    /** A table has at most 10,000 lines, and what one line says is never more than this many facts. */
    private static final int MOST = 10_000 * 10;

    /**
     * Empty where the address says nothing of a table.
     *
     * @param size of the log
     * @throws nextstep.web.problems.ProblemRaised 400 where it says half of it, or what cannot be
     */
    static Optional<BroughtSaid> of(@Nullable String table, @Nullable Integer facts, @Nullable Long until, long size) {
        if (table == null && facts == null && until == null) {
            return Optional.empty();
        }
        if (table == null || !PAGES.containsKey(table)) {
            throw Problem.malformed("table", "$1 is one of $2.", "table", TABLES)
                    .raised();
        }
        if (facts == null || facts < 0 || facts > MOST) {
            throw number("facts", 0, MOST);
        }
        if (until == null || until < facts - 1 || until >= size) {
            throw number("until", Math.max(0, facts - 1), size - 1);
        }
        return Optional.of(new BroughtSaid(table, facts, until));
    }

    private static RuntimeException number(String field, long least, long most) {
        return Problem.malformed(field, "A whole number from $1 to $2 stands here.", least, most)
                .raised();
    }

    static String page(String table) {
        return PAGES.getOrDefault(table, "/history");
    }

    /** The position of the first fact. */
    public long first() {
        return until - facts + 1;
    }
}
