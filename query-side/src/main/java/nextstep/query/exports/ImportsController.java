package nextstep.query.exports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.events.log.Log;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says which tables can be brought in, and gives the page from which they are sent. */
@RestController
class ImportsController {
    private static final Sheet IMPORTS = Sheet.of("exports/imports");
    private static final List<TableOffered> TABLES =
            Stream.of("steps", "roles", "priorities").map(TableOffered::of).toList();

    private final Reads reads;

    private final Log log;

    ImportsController(Reads reads, Log log) {
        this.reads = reads;
        this.log = log;
    }

    /** After a table was brought in, the address says which, how many facts it came to, and the position of the last. */
    @GetMapping("/imports")
    @Answers(TableOffered.class)
    ResponseEntity<?> imports(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable String table,
            @RequestParam(required = false) @Nullable Integer facts,
            @RequestParam(required = false) @Nullable Long until) {
        Optional<BroughtSaid> said = BroughtSaid.of(table, facts, until, log.size());
        Sheet sheet = IMPORTS.with("brought", (same, snapshot, moment) -> said.map(one -> Brought.of(one, log)));
        return reads.list(asked, page, sheet, (snapshot, moment) -> TABLES);
    }
}
