package nextstep.query.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the fields that were left empty out of questions. Commands keep their own rule, with their body. */
final class EmptyFields extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean question =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        chain.doFilter(question && request.getQueryString() != null ? new FilledIn(request) : request, response);
    }
}
