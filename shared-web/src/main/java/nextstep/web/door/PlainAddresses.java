package nextstep.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nextstep.web.RequestId;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that different readers read differently: with empty segments, or with a semicolon, behind which some hide a
 * part of it. No address of ours has either.
 */
public final class PlainAddresses extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        if (address.contains("//") || address.indexOf(';') >= 0) {
            Problem problem = Problem.of(
                    400, "malformed", "An address has no empty part and no semicolon here. Check it, then try again.");
            ProblemWriter.write(problem.answering(RequestId.of(request)), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
