package nextstep.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id, which stands in the answer, in the server's own log and beside the facts it records. A
 * well-formed id that whoever asks or a gateway has given is kept: in {@code Request-Id}, in {@code X-Request-Id}, or the
 * trace in a {@code traceparent}, in this order.
 */
public final class RequestId extends OncePerRequestFilter {
    /** The header in request and answer. */
    public static final String HEADER = "Request-Id";

    private static final String ALSO = "X-Request-Id";
    private static final String TRACE = "traceparent";

    /** The name in the logging context. */
    public static final String LOGGED_AS = "request";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    /** Version, trace, caller, flags, as the W3C's Trace Context writes them; a trace of zeros is none. */
    private static final Pattern TRACED =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}.*");

    /** The id of a request; empty before this filter has seen it. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = idOf(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put(LOGGED_AS, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOGGED_AS);
        }
    }

    private static String idOf(HttpServletRequest request) {
        return given(request.getHeader(HEADER))
                .or(() -> given(request.getHeader(ALSO)))
                .or(() -> traced(request.getHeader(TRACE)))
                .orElseGet(() ->
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
    }

    private static Optional<String> given(@Nullable String id) {
        return Optional.ofNullable(id).filter(some -> FORM.matcher(some).matches());
    }

    private static Optional<String> traced(@Nullable String parent) {
        return Optional.ofNullable(parent)
                .map(TRACED::matcher)
                .filter(Matcher::matches)
                .map(trace -> trace.group(1));
    }
}
