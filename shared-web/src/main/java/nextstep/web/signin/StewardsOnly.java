package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nextstep.web.door.Doorkeeper;
import nextstep.web.people.Actor;
import nextstep.web.people.Scope;
import nextstep.web.people.Stewards;
import nextstep.web.problems.ProblemRaised;

/** Tells stewards, who do not hide behind a narrow token, from everybody else. */
public record StewardsOnly(Doorkeeper doorkeeper, List<Stewards> stewards) {

    /** Whether a steward sent this request. */
    public boolean asks(HttpServletRequest request) {
        try {
            Actor actor = doorkeeper.readerOf(request);
            return actor.scope() instanceof Scope.Everything
                    && stewards.stream().anyMatch(some -> some.include(actor.person()));
        } catch (ProblemRaised nobody) {
            return false;
        }
    }
}
