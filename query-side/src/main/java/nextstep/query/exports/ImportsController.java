package nextstep.query.exports;

import java.util.List;
import java.util.stream.Stream;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which tables can be brought in, and gives the page from which they are sent. */
@RestController
class ImportsController {
    private static final Sheet IMPORTS = Sheet.of("exports/imports");
    private static final List<TableOffered> TABLES =
            Stream.of("steps", "roles", "priorities").map(TableOffered::of).toList();

    private final Reads reads;

    ImportsController(Reads reads) {
        this.reads = reads;
    }

    @GetMapping("/imports")
    @Answers(TableOffered.class)
    ResponseEntity<?> imports(Asked asked, Page page) {
        return reads.list(asked, page, IMPORTS, (snapshot, moment) -> TABLES);
    }
}
