package nextstep.web.metrics;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Predicate;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody read the metrics but who sends the scraper's token, and stewards. */
final class ForScrapers extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final Problem CLOSED = Problem.of(
            401,
            "scraper-token-needed",
            "The metrics are for a scraper, which sends the token of nextstep.metrics.token, and for stewards.");

    private final MetricsSettings settings;
    private final Predicate<HttpServletRequest> steward;

    ForScrapers(MetricsSettings settings, Predicate<HttpServletRequest> steward) {
        this.settings = settings;
        this.steward = steward;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isScraper(request.getHeader("Authorization")) || steward.test(request)) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(CLOSED, response);
        }
    }

    /** Compared in the same time whatever is wrong with it. */
    private boolean isScraper(String header) {
        return !settings.token().isEmpty()
                && header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(bytes(header.substring(BEARER.length())), bytes(settings.token()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
