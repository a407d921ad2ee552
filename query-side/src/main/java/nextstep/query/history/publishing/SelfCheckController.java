package nextstep.query.history.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import nextstep.query.history.sealing.SelfCheckResults;
import nextstep.query.reading.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells everybody whether the views are what the log says. */
@RestController
class SelfCheckController {
    private static final String PATH = "/log/self-check";

    private final SelfCheck check;
    private final TrustPage page;

    SelfCheckController(SelfCheck check, TrustPage page) {
        this.check = check;
        this.page = page;
    }

    @GetMapping(PATH)
    @Answers(Report.class)
    ResponseEntity<?> report(HttpServletRequest request) {
        Report report = Report.of(check);
        return page.answer(request, "history/publishing/self-check", "report", report);
    }

    /**
     * What the last self-check found.
     *
     * @param position up to which fact views and log were compared; empty before the first
     * @param alike whether every row is as the log says
     * @param rows how many were compared, every version there ever was
     * @param differences a hundred of each view at most
     * @param running whether another goes on
     * @param trouble why the last attempt came to no result
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            @Nullable Long position,
            @Nullable Instant endedAt,
            @Nullable Long tookMillis,
            @Nullable Long rows,
            @Nullable Boolean alike,
            List<SelfCheck.Differing> differences,
            boolean running,
            @Nullable String trouble) {
        static Report of(SelfCheck check) {
            boolean running = check.isRunning();
            String trouble = check.trouble().orElse(null);
            return check.last()
                    .map(last -> of(last, running, trouble))
                    .orElseGet(() -> new Report(null, null, null, null, null, List.of(), running, trouble));
        }

        private static Report of(SelfCheckResults.Result last, boolean running, @Nullable String trouble) {
            List<SelfCheck.Differing> differences = SelfCheck.Differing.in(last.differences());
            return new Report(
                    last.position(),
                    last.endedAt(),
                    last.tookMillis(),
                    last.rows(),
                    differences.isEmpty(),
                    differences,
                    running,
                    trouble);
        }
    }
}
