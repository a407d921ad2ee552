package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nextstep.web.door.Doorkeeper;
import nextstep.web.people.Actor;
import nextstep.web.people.Scope;
import nextstep.web.people.Stewards;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemRaised;

/** Tells stewards, who do not hide behind a narrow token, from everybody else. */
public record StewardsOnly(Doorkeeper doorkeeper, List<Stewards> stewards) {

    /** Whether a steward sent this request. */
    public boolean asks(HttpServletRequest request) {
        try {
            return isSteward(doorkeeper.readerOf(request));
        } catch (ProblemRaised nobody) {
            return false;
        }
    }

    /**
     * The steward who reads what is for stewards.
     *
     * @throws ProblemRaised 401 when nobody is signed in, 403 when it is somebody else
     */
    public Actor reading(HttpServletRequest request) {
        return admitted(doorkeeper.readerOf(request));
    }

    /** The steward who changes something; the same otherwise. */
    public Actor writing(HttpServletRequest request) {
        return admitted(doorkeeper.actorOf(request));
    }

    private Actor admitted(Actor actor) {
        if (!isSteward(actor)) {
            throw Problem.of(403, "steward-needed", "Only a steward does this. Ask one.")
                    .raised();
        }
        return actor;
    }

    private boolean isSteward(Actor actor) {
        return actor.scope() instanceof Scope.Everything
                && stewards.stream().anyMatch(some -> some.include(actor.person()));
    }
}
