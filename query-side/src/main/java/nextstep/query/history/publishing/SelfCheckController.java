package nextstep.query.history.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nextstep.query.history.sealing.SelfCheckResults;
import nextstep.query.reading.Answers;
import nextstep.web.problems.Problem;
import nextstep.web.signin.Input;
import nextstep.web.signin.StewardsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells everybody whether the views are what the log says, and lets a steward ask for that again, or for new views. */
@RestController
class SelfCheckController {
    private static final String PATH = "/log/self-check";

    private final SelfCheck check;
    private final TrustPage page;
    private final StewardsOnly stewards;

    SelfCheckController(SelfCheck check, TrustPage page, StewardsOnly stewards) {
        this.check = check;
        this.page = page;
        this.stewards = stewards;
    }

    @GetMapping(PATH)
    @Answers(Report.class)
    ResponseEntity<?> report(HttpServletRequest request) {
        Report report = Report.of(check);
        return page.answer(request, "history/publishing/self-check", "report", report);
    }

    /** Begins one; it goes on behind. */
    @PostMapping(PATH)
    ResponseEntity<Object> begin(HttpServletRequest request) throws IOException {
        admit(request);
        if (check.hasToWait()) {
            throw Problem.of(
                            409,
                            "views-outdated",
                            "A text was suppressed, and the views are being made anew without it. Ask again when they are there.")
                    .raised();
        }
        if (!check.begin()) {
            throw Problem.of(409, "self-check-running", "A self-check goes on already. Its result will stand here.")
                    .raised();
        }
        return nextstep.web.signin.Answers.after(request, PATH, Report.of(check));
    }

    /** Begins to make all views anew; those that are read serve on until the new ones take their place. */
    @PostMapping("/log/views/renew")
    ResponseEntity<Object> renew(HttpServletRequest request) throws IOException {
        admit(request);
        if (!check.renew()) {
            throw Problem.of(
                            409,
                            "renewal-running",
                            "New views are being made already, or another process keeps them. Ask again in a minute.")
                    .raised();
        }
        return nextstep.web.signin.Answers.isForm(request)
                ? nextstep.web.signin.Answers.after(request, PATH, Report.of(check))
                : nextstep.web.signin.Answers.of(HttpStatus.ACCEPTED, Report.of(check));
    }

    private void admit(HttpServletRequest request) throws IOException {
        stewards.writing(request);
        Input.of(Nothing.class, request);
    }

    /** A form of a button alone. */
    record Nothing() {}

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
