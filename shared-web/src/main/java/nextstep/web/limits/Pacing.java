package nextstep.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import nextstep.events.people.PersonId;
import nextstep.web.RequestId;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks who comes too often to wait: addresses before anything else is done, people when they write. */
public final class Pacing extends OncePerRequestFilter {
    private static final int MOST_ADDRESSES = 50_000;
    private static final int MOST_PEOPLE = 20_000;
    private static final String HEALTH = "/actuator/health";

    private final Limits limits;
    private final Pace addresses;
    private final Pace people;

    public Pacing(Limits limits) {
        this.limits = limits;
        this.addresses = new Pace(limits.requestsPerMinute(), MOST_ADDRESSES, System::nanoTime);
        this.people = new Pace(limits.writesPerMinute(), MOST_PEOPLE, System::nanoTime);
    }

    /**
     * Lets a person write once more.
     *
     * @throws nextstep.web.problems.ProblemRaised 429 with the seconds to wait
     */
    public void writes(PersonId person) {
        Duration wait = people.take(person.value());
        if (!wait.isZero()) {
            throw tooMany(wait).raised();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = request.getRequestURI().startsWith(HEALTH) ? Duration.ZERO : wait(request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(tooMany(wait).answering(RequestId.of(request)), request, response);
        }
    }

    private Duration wait(String address) {
        try {
            InetAddress from = InetAddress.ofLiteral(address);
            return from.isLoopbackAddress() && !limits.thisMachine() ? Duration.ZERO : addresses.take(network(from));
        } catch (IllegalArgumentException e) {
            return addresses.take("unknown");
        }
    }

    /** Whoever has one address of the sixth version has a network of them: its first half. */
    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
    }

    private static Problem tooMany(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        return Problem.of(
                        429,
                        "too-many",
                        "That was too often. Wait {{PLURAL:$1|$1 second|$1 seconds}}, then go on.",
                        seconds)
                .retryAfter(seconds);
    }
}
