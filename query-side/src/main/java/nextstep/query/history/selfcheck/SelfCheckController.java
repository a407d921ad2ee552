package nextstep.query.history.selfcheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.query.history.publishing.TrustPage;
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

    private final Doings doings;
    private final Renewals renewals;
    private final TrustPage page;
    private final StewardsOnly stewards;

    SelfCheckController(Doings doings, Renewals renewals, TrustPage page, StewardsOnly stewards) {
        this.doings = doings;
        this.renewals = renewals;
        this.page = page;
        this.stewards = stewards;
    }

    @GetMapping(PATH)
    @Answers(Report.class)
    ResponseEntity<?> report(HttpServletRequest request) {
        return page.answer(
                request, "history/selfcheck/self-check", "report", told(), Map.of("mayAct", stewards.asks(request)));
    }

    private Report told() {
        HowItGoes renewal = doings.renewal();
        return Report.of(doings.selfCheck(), doings.results().last(Undertaking.SELF_CHECK), renewal, renewals.last());
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
            Trouble.@Nullable Told trouble,
            boolean renewing,
            Trouble.@Nullable Told renewalTrouble,
            Renewals.@Nullable Renewal renewal) {
        static Report of(
                HowItGoes check,
                Optional<ComparisonResults.Result> last,
                HowItGoes renewing,
                Optional<Renewals.Renewal> renewed) {
            return new Report(
                    last.map(ComparisonResults.Result::position).orElse(null),
                    last.map(ComparisonResults.Result::endedAt).orElse(null),
                    last.map(ComparisonResults.Result::tookMillis).orElse(null),
                    last.map(ComparisonResults.Result::rows).orElse(null),
                    last.map(ComparisonResults.Result::isAlike).orElse(null),
                    last.map(ComparisonResults.Result::differences).orElse(List.of()),
                    check.askedAt(),
                    check.goesOn(),
                    check.told(),
                    renewing.goesOn(),
                    renewing.told(),
                    renewed.orElse(null));
        }
    }
}
