package nextstep.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nextstep.web.RequestId;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemRaised;
import nextstep.web.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request that changes something pass only when a page of ours sent it: the browser says from where, and where someone
 * is signed in the form carries their {@link FormToken}. A bearer token is never sent by a browser on its own, so a request
 * that shows one needs neither. It stands before everything that acts, so that nothing can forget it.
 */
public final class SentByUs extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Address address;
    private final SessionCookie cookie;

    public SentByUs(Address address, SessionCookie cookie) {
        this.address = address;
        this.cookie = cookie;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || Doorkeeper.isBearer(request.getHeader("Authorization"))) {
            chain.doFilter(request, response);
            return;
        }
        FormBody form;
        try {
            form = FormBody.isForm(request) ? FormBody.of(request) : null;
        } catch (ProblemRaised raised) {
            ProblemWriter.write(raised.problem().answering(RequestId.of(request)), request, response);
            return;
        }
        if (fromElsewhere(request)) {
            refuse(
                    Problem.of(
                            403,
                            "sent-from-elsewhere",
                            "Another site sent this in your name. Open the page here and send it yourself."),
                    request,
                    response);
        } else if (!sealed(request, form)) {
            refuse(
                    Problem.of(
                            403,
                            "form-token-missing",
                            "This form is out of date or was not made here. Open its page again and send it once more; a program"
                                    + " sends the header $1, or a bearer token.",
                            FormToken.HEADER),
                    request,
                    response);
        } else {
            chain.doFilter(form == null ? request : form.asRequest(request), response);
        }
    }

    private boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !address.isOurs(origin, request);
    }

    private boolean sealed(HttpServletRequest request, @Nullable FormBody form) {
        Optional<String> session = cookie.in(request);
        String sent = Objects.requireNonNullElseGet(
                request.getHeader(FormToken.HEADER), () -> form == null ? "" : form.token());
        return session.isEmpty() || FormToken.fits(sent, session.get());
    }

    private static void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemWriter.write(problem.answering(RequestId.of(request)), request, response);
    }
}
