package nextstep.query.history.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.query.history.sealing.SelfCheckResults;
import nextstep.query.reading.Answers;
import nextstep.web.signin.StewardsOnly;
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
    private final StewardsOnly stewards;
    private final Renewals renewals;

    SelfCheckController(SelfCheck check, Renewals renewals, TrustPage page, StewardsOnly stewards) {
        this.check = check;
        this.renewals = renewals;
        this.page = page;
        this.stewards = stewards;
    }

    @GetMapping(PATH)
    @Answers(Report.class)
    ResponseEntity<?> report(HttpServletRequest request) {
        return page.answer(
                request, "history/publishing/self-check", "report", told(), Map.of("mayAct", stewards.asks(request)));
    }

    private Report told() {
        return Report.of(check, renewals.last().orElse(null));
    }

    /**
     * What the last self-check found.
     *
     * @param position up to which fact views and log were compared; empty before the first
     * @param alike whether every row is as the log says
     * @param rows how many were compared, every version there ever was
     * @param differences a hundred of each view at most
     * @param askedAt when one was asked for that has not come to a result yet
     * @param running whether another goes on
     * @param trouble why the last attempt came to no result
     * @param renewing whether views are being made anew
     * @param renewalTrouble why those made anew last did not take the place of the others
     * @param renewal what came out when views were made anew and compared; empty before the first time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            @Nullable Long position,
            @Nullable Instant endedAt,
            @Nullable Long tookMillis,
            @Nullable Long rows,
            @Nullable Boolean alike,
            List<Differing> differences,
            @Nullable Instant askedAt,
            boolean running,
            @Nullable String trouble,
            boolean renewing,
            @Nullable String renewalTrouble,
            Renewals.@Nullable Renewal renewal) {
        static Report of(SelfCheck check, Renewals.@Nullable Renewal renewal) {
            Optional<SelfCheckResults.Result> last = check.last();
            List<Differing> differences =
                    last.map(result -> Differing.in(result.differences())).orElse(List.of());
            return new Report(
                    last.map(SelfCheckResults.Result::position).orElse(null),
                    last.map(SelfCheckResults.Result::endedAt).orElse(null),
                    last.map(SelfCheckResults.Result::tookMillis).orElse(null),
                    last.map(SelfCheckResults.Result::rows).orElse(null),
                    last.isPresent() ? differences.isEmpty() : null,
                    differences,
                    check.awaitedSince().orElse(null),
                    check.isRunning(),
                    check.trouble().orElse(null),
                    check.isRenewing(),
                    check.renewalTrouble().orElse(null),
                    renewal);
        }
    }
}
