package nextstep.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.web.filter.OncePerRequestFilter;

/** Everybody sees whether the tracker is well; what exactly is wrong where only a steward sees. */
final class DetailsForStewards extends OncePerRequestFilter {
    private final StewardsOnly steward;

    DetailsForStewards(StewardsOnly steward) {
        this.steward = steward;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(steward.asks(request) ? new BySteward(request) : request, response);
    }

    /** A request that Spring Boot takes for one of somebody who may see. */
    private static final class BySteward extends HttpServletRequestWrapper {
        BySteward(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> "steward";
        }
    }
}
