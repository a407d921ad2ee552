package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nextstep.events.people.PersonId;
import nextstep.web.door.SessionCookie;
import nextstep.web.people.Accounts;
import nextstep.web.people.SessionTerms;

/** Signs a browser in and out. Whoever signs in gets a new secret, whatever the browser showed before. */
public final class SigningIn {
    private final Accounts accounts;
    private final SessionCookie cookie;
    private final SessionTerms terms;

    SigningIn(Accounts accounts, SessionCookie cookie, SessionTerms terms) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.terms = terms;
    }

    void in(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        cookie.in(request).ifPresent(accounts.sessions()::end);
        String secret = accounts.sessions().begin(person, Browser.named(request.getHeader("User-Agent")));
        cookie.give(secret, terms.longest(), request, response);
    }

    /** Ends the session of this browser, and takes its cookie. */
    public void out(HttpServletRequest request, HttpServletResponse response) {
        cookie.in(request).ifPresent(accounts.sessions()::end);
        cookie.take(request, response);
    }
}
