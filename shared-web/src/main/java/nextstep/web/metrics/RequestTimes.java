package nextstep.web.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Measures how long requests take, by method, status and kind of address, under the name that Spring's own has. That one begins an
 * observation for each request, which others could trace; nobody here does, and it costs more than what it observes.
 */
final class RequestTimes extends OncePerRequestFilter {
    private static final String NAME = "http.server.requests";
    private static final Set<HttpMethod> KNOWN = Set.of(HttpMethod.values());
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;

    private final Supplier<@Nullable MeterRegistry> registry;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    RequestTimes(Supplier<@Nullable MeterRegistry> registry) {
        this.registry = registry;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begin = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            took(System.nanoTime() - begin, Kind.of(request, answered ? response.getStatus() : FAULT));
        }
    }

    private void took(long nanos, Kind kind) {
        MeterRegistry meters = registry.get();
        if (meters != null) {
            timers.computeIfAbsent(kind, one -> one.timer(meters)).record(nanos, TimeUnit.NANOSECONDS);
        }
    }

    /** Of each part there are few: a method that nobody knows and an address that leads nowhere are not told by their names. */
    private record Kind(String method, int status, String address) {
        static Kind of(HttpServletRequest request, int status) {
            HttpMethod method = HttpMethod.valueOf(request.getMethod());
            boolean known = KNOWN.contains(method);
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return new Kind(
                    known ? method.name() : "UNKNOWN", status, pattern == null ? nowhere(status) : pattern.toString());
        }

        private static String nowhere(int status) {
            return status == NOT_FOUND ? "NOT_FOUND" : status / 100 == 3 ? "REDIRECTION" : "UNKNOWN";
        }

        Timer timer(MeterRegistry meters) {
            HttpStatus.Series series = HttpStatus.Series.resolve(status);
            return Timer.builder(NAME)
                    .tag("method", method)
                    .tag("status", Integer.toString(status))
                    .tag("outcome", series == null ? "UNKNOWN" : series.name())
                    .tag("uri", address)
                    .register(meters);
        }
    }
}
