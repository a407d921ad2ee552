package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import nextstep.web.door.Doorkeeper;
import nextstep.web.people.Actor;
import nextstep.web.people.Scope;
import nextstep.web.problems.Problem;

/** Knows somebody who does what only the owner of an account does. */
public final class Owners {
    private final Doorkeeper doorkeeper;

    Owners(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /** Whose account it is that is changed; a token for one group changes none. */
    public Actor of(HttpServletRequest request) {
        Actor actor = doorkeeper.actorOf(request);
        if (!(actor.scope() instanceof Scope.Everything)) {
            throw Problem.of(
                            403,
                            "scope-too-narrow",
                            "This token writes for one group and changes nothing of your account.")
                    .raised();
        }
        return actor;
    }
}
