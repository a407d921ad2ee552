package nextstep.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nextstep.web.RequestId;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemRaised;
import nextstep.web.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large: before reading where the length is stated, else as soon as more has come than may; and
 * bodies that come a drop at a time.
 */
public final class BodyLimit extends OncePerRequestFilter {
    /** The most bytes of a table sent as CSV. */
    public static final int TABLE = 5_000_000;

    /** What a form may have round the file with a table. */
    private static final int ROUND_THE_FILE = 10_000;

    /** The most bytes of anything else. */
    public static final int ANYTHING_ELSE = 1_000_000;

    private final Duration slowest;

    /** A body may take so long to come. */
    public BodyLimit(Duration slowest) {
        this.slowest = slowest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = mostFor(request);
        if (request.getContentLengthLong() > most) {
            ProblemWriter.write(tooLarge(most).answering(RequestId.of(request)), request, response);
        } else {
            chain.doFilter(new LimitedRequest(request, most, slowest), response);
        }
    }

    static ProblemRaised tooSlow() {
        return Problem.of(408, "too-slow", "The body did not come in time. Send it again, faster or in parts.")
                .raised();
    }

    static ProblemRaised brokenOff() {
        return Problem.malformed("", "The body broke off, or its length is not what its header says.")
                .raised();
    }

    static ProblemRaised exceeded(int most) {
        return tooLarge(most).raised();
    }

    private static int mostFor(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        boolean file = type != null
                && type.startsWith("multipart/form-data")
                && request.getRequestURI().startsWith("/imports/");
        return file ? TABLE + ROUND_THE_FILE : type != null && type.startsWith("text/csv") ? TABLE : ANYTHING_ELSE;
    }

    private static Problem tooLarge(int most) {
        return Problem.of(413, "too-large", "Send at most $1 bytes at once.", most);
    }
}
