package nextstep.query.exports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nextstep.events.StreamId;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.web.problems.Problem;

/**
 * What a table that was just brought in has recorded: one piece of the log, and all of it in answer to one request.
 *
 * @param said what the address says of it
 * @param things what they are about, the first of them
 * @param more how many things more
 */
public record Brought(BroughtSaid said, List<StreamId> things, int more) {
    private static final int SHOWN = 20;

    /** So many facts are in memory at once. */
    private static final int PAGE = 200;

    /**
     * Looks at both ends first, so that an address that was made up costs two facts.
     *
     * @throws nextstep.web.problems.ProblemRaised 404 where these facts are not what one request recorded
     */
    static Brought of(BroughtSaid said, Log log) {
        Set<StreamId> things = new LinkedHashSet<>();
        if (said.facts() > 0) {
            OneRequest request = OneRequest.of(said.first(), said.until(), log).orElseThrow(Brought::nothing);
            for (long from = said.first(); from <= said.until(); from += PAGE) {
                for (Recorded recorded : log.read(from, (int) Math.min(PAGE, said.until() - from + 1))) {
                    if (!request.recorded(recorded)) {
                        throw nothing();
                    }
                    things.add(recorded.fact().stream());
                }
            }
        }
        return new Brought(said, things.stream().limit(SHOWN).toList(), Math.max(0, things.size() - SHOWN));
    }

    private static RuntimeException nothing() {
        return Problem.of(
                        404,
                        "nothing-brought-in",
                        "These facts are not what one table has recorded. Look for them in the history.")
                .raised();
    }

    /** The page that shows it among everything else of its kind. */
    public String page() {
        return BroughtSaid.page(said.table());
    }

    /** The facts one by one. */
    public String history() {
        return "/history?after=" + (said.first() - 1) + "&before=" + (said.until() + 1);
    }
}
