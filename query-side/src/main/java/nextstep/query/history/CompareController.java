package nextstep.query.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nextstep.events.log.Log;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Answers.Beside;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Listing;
import nextstep.query.reading.Moments;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.views.Snapshot;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what changed between two dates or positions, over the whole register or one view of it. */
@RestController
class CompareController {
    private static final Sheet COMPARE = Sheet.of("history/compare")
            .with("sentences", (asked, snapshot, moment) -> new Sentences(snapshot))
            .table(ChangesTable.COLUMNS);

    private final Reads reads;
    private final Moments moments;
    private final Differences differences;
    private final Log log;

    CompareController(Reads reads, Moments moments, Differences differences, Log log) {
        this.reads = reads;
        this.moments = moments;
        this.differences = differences;
        this.log = log;
    }

    /**
     * Between two moments of recorded time, each a position, a day (its end) or an instant. The later one is now unless it
     * is given.
     */
    @GetMapping("/compare")
    @Answers(
            value = Changed.class,
            beside = {
                @Beside(name = "from", type = Long.class),
                @Beside(name = "to", type = Long.class),
                @Beside(name = "views", type = Long.class, by = String.class),
                @Beside(name = "begins", type = Instant.class, optional = true)
            })
    ResponseEntity<?> compare(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String about) {
        if (view != null && !differences.views().contains(view)) {
            throw Problem.malformed("view", "$1 is one of $2.", "view", String.join(", ", differences.views()))
                    .raised();
        }
        AskedAbout thing = about == null ? null : new AskedAbout(about);
        return reads.listing(asked, page, COMPARE, (snapshot, moment) -> {
            long earlier = from == null ? moment.position() : moments.position("from", from);
            long later = to == null ? moment.position() : moments.position("to", to);
            if (later > moment.position() || earlier > later) {
                throw Problem.malformed("from", "from is not later than to, and to not later than as-of.")
                        .raised();
            }
            List<Change> changes = differences.between(earlier, snapshot.asOf(later)).stream()
                    .filter(change -> thing == null || change.concerns(thing.id()))
                    .toList();
            if (thing != null && changes.isEmpty() && !isKnown(thing, snapshot)) {
                throw thing.unknown();
            }
            List<Change> wanted = changes.stream()
                    .filter(change -> view == null || change.view().equals(view))
                    .toList();
            Map<String, Object> beside = new LinkedHashMap<>();
            beside.put("from", earlier);
            beside.put("to", later);
            beside.put("views", counted(changes));
            differences.beginning().ifPresent(begins -> beside.put("begins", begins));
            return new Listing<>(differences.explained(wanted), beside);
        });
    }

    /** Whether it has a stream, or rows are about it: steps and people have none of their own. */
    private boolean isKnown(AskedAbout thing, Snapshot snapshot) {
        return !log.readStream(thing.id(), 0).isEmpty()
                || differences.between(-1, snapshot).stream().anyMatch(change -> change.concerns(thing.id()));
    }

    /** How many rows changed in each view. */
    private static Map<String, Long> counted(List<Change> changes) {
        return changes.stream().collect(Collectors.groupingBy(Change::view, TreeMap::new, Collectors.counting()));
    }
}
