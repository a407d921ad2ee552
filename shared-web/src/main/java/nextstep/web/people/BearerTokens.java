package nextstep.web.people;

import jakarta.servlet.http.HttpServletRequest;
import nextstep.web.problems.Problem;

/** Reads who acts from {@code Authorization: Bearer nst_...}. */
public final class BearerTokens {
    private static final String SCHEME = "Bearer ";

    private final Accounts accounts;

    public BearerTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Who acts in this request.
     *
     * @throws nextstep.web.problems.ProblemRaised 401 when no token was shown, or one that opens nothing
     */
    public Actor actorOf(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Problem.of(
                            401,
                            "token-needed",
                            "Writing needs a token: send the header Authorization: Bearer nst_... . Those who run this"
                                    + " tracker make one for you with ./next-step token.")
                    .raised();
        }
        return accounts.holderOf(header.substring(SCHEME.length()).strip())
                .orElseThrow(() -> Problem.of(
                                401,
                                "token-not-valid",
                                "This token is unknown, expired or revoked. Ask those who run this tracker for a new"
                                        + " one.")
                        .raised());
    }
}
