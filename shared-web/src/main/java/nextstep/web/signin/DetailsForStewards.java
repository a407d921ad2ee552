package nextstep.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import nextstep.web.door.Doorkeeper;
import nextstep.web.people.Actor;
import nextstep.web.people.Scope;
import nextstep.web.people.Stewards;
import nextstep.web.problems.ProblemRaised;
import org.springframework.web.filter.OncePerRequestFilter;

/** Everybody sees whether the tracker is well; what exactly is wrong where only a steward sees. */
final class DetailsForStewards extends OncePerRequestFilter {
    private final Doorkeeper doorkeeper;
    private final List<Stewards> stewards;

    DetailsForStewards(Doorkeeper doorkeeper, List<Stewards> stewards) {
        this.doorkeeper = doorkeeper;
        this.stewards = List.copyOf(stewards);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(isSteward(request) ? new BySteward(request) : request, response);
    }

    private boolean isSteward(HttpServletRequest request) {
        try {
            Actor actor = doorkeeper.readerOf(request);
            return actor.scope() instanceof Scope.Everything
                    && stewards.stream().anyMatch(some -> some.include(actor.person()));
        } catch (ProblemRaised nobody) {
            return false;
        }
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
