package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nextstep.events.people.PersonId;
import nextstep.events.values.Malformed;
import nextstep.events.values.Title;
import nextstep.web.people.Accounts;
import nextstep.web.people.IssuedToken;
import nextstep.web.people.Scope;
import nextstep.web.people.Token;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where someone makes tokens for their scripts, and ends them. */
@RestController
final class TokensController {
    private static final int LONGEST_TOKEN = 366;
    private static final int USUAL_TOKEN = 90;

    private final Accounts accounts;
    private final Owners owners;
    private final AccountPages pages;

    TokensController(Accounts accounts, Owners owners, AccountPages pages) {
        this.accounts = accounts;
        this.owners = owners;
        this.pages = pages;
    }

    @PostMapping("/account/tokens")
    ResponseEntity<Object> make(HttpServletRequest request) throws IOException {
        PersonId person = owners.of(request).person();
        if (request.getHeader("Authorization") != null) {
            throw Problem.of(
                            403,
                            "token-makes-no-token",
                            "A token makes no other token. Sign in, at /sign-in, and make it at /account.")
                    .raised();
        }
        MakeToken asked = Input.of(MakeToken.class, request);
        int days = Optional.ofNullable(asked.days()).orElse(USUAL_TOKEN);
        if (days < 1 || days > LONGEST_TOKEN) {
            throw Problem.malformed("days", "A token is valid for 1 to $1 days.", LONGEST_TOKEN)
                    .raised();
        }
        Scope scope = scope(asked.scope());
        IssuedToken issued = accounts.issue(person, asked.name(), scope, Duration.ofDays(days));
        SecretShown secret = new SecretShown(
                issued.token().shortId(),
                issued.secret(),
                issued.token().expires(),
                "Your token. A script sends it as the header Authorization: Bearer nst_... . It is shown this once.");
        return Answers.isForm(request)
                ? Answers.page(HttpStatus.CREATED, pages.token(secret, request))
                : Answers.of(HttpStatus.CREATED, secret);
    }

    @PostMapping("/account/tokens/{token}/revoke")
    ResponseEntity<Object> revoke(@PathVariable String token, HttpServletRequest request) throws IOException {
        PersonId person = owners.of(request).person();
        Input.of(SignInController.Nothing.class, request);
        Token theirs = accounts.tokens(person).stream()
                .filter(one -> one.shortId().equals(token))
                .findFirst()
                .orElseThrow(() -> Problem.of(404, "unknown-token", "You hold no such token. Look at /account.")
                        .raised());
        accounts.revoke(theirs);
        return Answers.after(request, "/account", Map.of("revoked", token));
    }

    private static Scope scope(@Nullable String text) {
        try {
            return text == null ? Scope.EVERYTHING : Scope.of(text);
        } catch (Malformed malformed) {
            throw Problem.malformed("scope", malformed.sentence()).raised();
        }
    }

    /** A token someone wants: 90 days and everything unless said otherwise. */
    record MakeToken(
            Title name, @Nullable String scope, @Nullable Integer days) {}
}
