package nextstep.query.exports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nextstep.events.StreamId;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What a table that was just brought in has recorded: one piece of the log.
 *
 * @param table which
 * @param facts how many
 * @param until the position of the last
 * @param things what they are about, the first of them
 * @param more how many things more
 */
public record Brought(String table, int facts, long until, List<StreamId> things, int more) {
    private static final int SHOWN = 20;
    private static final Map<String, String> PAGES =
            Map.of("steps", "/plans", "roles", "/coordination", "priorities", "/priorities");

    /** More than the longest table comes to. */
    private static final int MOST = 100_000;

    /** Empty where the address says nothing of a table, or nothing that can be so. */
    static Optional<Brought> of(@Nullable String table, @Nullable Integer facts, @Nullable Long until, Log log) {
        if (table == null || facts == null || until == null || !PAGES.containsKey(table)) {
            return Optional.empty();
        }
        if (facts < 0 || facts > MOST || until < facts - 1 || until >= log.size()) {
            return Optional.empty();
        }
        Set<StreamId> things = new LinkedHashSet<>();
        if (facts > 0) {
            log.read(until - facts + 1, facts).stream().map(Recorded::fact).forEach(fact -> things.add(fact.stream()));
        }
        return Optional.of(new Brought(
                table, facts, until, things.stream().limit(SHOWN).toList(), Math.max(0, things.size() - SHOWN)));
    }

    /** The page that shows it among everything else of its kind. */
    public String page() {
        return PAGES.getOrDefault(table, "/history");
    }

    /** The facts one by one. */
    public String history() {
        return "/history?after=" + (until - facts) + "&before=" + (until + 1);
    }
}
