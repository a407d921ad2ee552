package nextstep.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nextstep.web.limits.Pacing;
import nextstep.web.people.Accounts;
import nextstep.web.people.Actor;
import nextstep.web.people.Scope;
import nextstep.web.people.Sessions.SignedIn;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Says who acts: whoever a bearer token or else the session of the browser names. That a browser was not tricked into it is
 * seen to before, by {@link SentByUs}.
 */
public final class Doorkeeper {
    private static final String SCHEME = "Bearer ";

    private final Accounts accounts;
    private final SessionCookie cookie;
    private final Pacing pacing;

    public Doorkeeper(Accounts accounts, SessionCookie cookie, Pacing pacing) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.pacing = pacing;
    }

    /**
     * Who writes with this request.
     *
     * @throws nextstep.web.problems.ProblemRaised 401 when nobody is signed in, 403 when they may write nothing, 429 when they
     *     write too often
     */
    public Actor actorOf(HttpServletRequest request) {
        Actor actor = readerOf(request);
        pacing.writes(actor.person());
        return switch (actor.scope()) {
            case Scope.ReadDesk _ ->
                throw Problem.of(
                                403,
                                "scope-too-narrow",
                                "This token only reads your desk. Make one that writes, at /account.")
                        .raised();
            case Scope.Everything _ -> actor;
            case Scope.WriteForGroup _ -> actor;
        };
    }

    /**
     * Who reads what is for them alone.
     *
     * @throws nextstep.web.problems.ProblemRaised 401 when nobody is signed in, 403 when they are blocked
     */
    public Actor readerOf(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return bearer(header);
        }
        return cookie.in(request)
                .map(this::signedIn)
                .orElseThrow(
                        () -> signIn(
                                "token-needed",
                                "For this you sign in, at /sign-in; a script sends the header Authorization: Bearer nst_... ."));
    }

    /** Who reads a page that is for everybody; empty where nobody is signed in. */
    public Optional<Visitor> visitor(HttpServletRequest request) {
        return cookie.in(request)
                .flatMap(secret -> accounts.sessions()
                        .of(secret)
                        .filter(found -> !found.blocked())
                        .flatMap(found -> accounts.names()
                                .person(found.person())
                                .map(person -> new Visitor(new Actor(found.person()), person, FormToken.of(secret)))));
    }

    /** The token for the forms of a page; an empty one where the browser has no session. */
    public FormToken formToken(HttpServletRequest request) {
        return cookie.in(request).map(FormToken::of).orElseGet(FormToken::none);
    }

    private Actor bearer(String header) {
        if (!isBearer(header)) {
            throw signIn("token-needed", "The header Authorization says Bearer and a token here: Bearer nst_... .");
        }
        String shown = header.substring(SCHEME.length()).strip();
        return accounts.holderOf(shown)
                .orElseThrow(() -> accounts.isHeldByBlocked(shown)
                        ? blocked()
                        : signIn(
                                "token-not-valid",
                                "This token is unknown, expired or revoked. Make a new one at /account, or ask those who"
                                        + " run this tracker."));
    }

    static boolean isBearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private Actor signedIn(String secret) {
        SignedIn session = accounts.sessions()
                .of(secret)
                .orElseThrow(() -> signIn("session-over", "You are no longer signed in. Sign in again, at /sign-in."));
        if (session.blocked()) {
            throw blocked();
        }
        return new Actor(session.person());
    }

    private static RuntimeException blocked() {
        return Problem.of(
                        403,
                        "account-blocked",
                        "Your Wikimedia account is blocked, so you cannot act here. Reading needs no account. When the"
                                + " block is over, sign in again.")
                .raised();
    }

    private static RuntimeException signIn(String code, String sentence) {
        return Problem.of(401, code, sentence).raised();
    }
}
