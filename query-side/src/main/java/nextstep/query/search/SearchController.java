package nextstep.query.search;

import java.util.List;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Folded;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers searches. */
@RestController
class SearchController {
    private static final int MOST = 200;
    private static final Sheet SEARCH = Sheet.of("search/search");

    private final Reads reads;

    SearchController(Reads reads) {
        this.reads = reads;
    }

    @GetMapping("/search")
    @Answers(Hit.class)
    ResponseEntity<?> search(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind) {
        if (q == null && asked.visit().page()) {
            return reads.list(asked, page, SEARCH, (snapshot, moment) -> List.<Hit>of());
        }
        if (q == null || q.length() > MOST || Folded.of(q).isEmpty()) {
            throw Problem.malformed(
                            "q", "q is what to search for: words, a code or a number, at most $1 characters.", MOST)
                    .raised();
        }
        Search search = new Search(q, asked.languages());
        return reads.list(
                asked,
                page,
                SEARCH,
                (snapshot, moment) -> search.in(snapshot).stream()
                        .filter(hit -> kind == null || kind.equals(hit.kind()))
                        .toList());
    }
}
