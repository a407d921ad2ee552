package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import nextstep.events.values.Malformed;
import nextstep.events.values.Title;
import nextstep.web.door.Address;
import nextstep.web.door.SessionCookie;
import nextstep.web.people.Accounts;
import nextstep.web.people.Attempts;
import nextstep.web.people.Attempts.Begun;
import nextstep.web.people.Attempts.Returned;
import nextstep.web.people.Person;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coming in by an account at the wiki: there, and back. */
@RestController
public final class WikiController {
    private static final Logger LOG = LoggerFactory.getLogger(WikiController.class);
    private static final String CALLBACK = "/sign-in/wikimedia/callback";
    private static final int LONGEST_PATH = 2000;

    private final Accounts accounts;
    private final SigningIn signing;
    private final Address address;
    private final SignInSettings settings;
    private final SessionCookie attemptCookie;

    /** Made at the first sign-in: until then nothing of it is loaded. */
    private final Supplier<TheWiki> wiki;

    WikiController(Accounts accounts, SigningIn signing, Address address, SignInSettings settings) {
        this.accounts = accounts;
        this.signing = signing;
        this.address = address;
        this.settings = settings;
        this.attemptCookie = new SessionCookie(address, "nextstep-attempt");
        this.wiki = SingletonSupplier.of(() -> new TheWiki(settings));
    }

    @GetMapping("/sign-in/wikimedia")
    ResponseEntity<Object> leave(
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Attempts attempts = accounts.attempts();
        Begun begun = attempts.draw();
        TheWiki.Departure departure = known().departure(begun.state(), address.of(CALLBACK, request));
        attempts.leave(begun, departure.verifier(), ours(back));
        attemptCookie.give(begun.browser(), Attempts.LONGEST, request, response);
        return to(HttpStatus.FOUND, departure.address());
    }

    @GetMapping(CALLBACK)
    ResponseEntity<Object> comeBack(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String error,
            HttpServletRequest request,
            HttpServletResponse response) {
        TheWiki there = known();
        Optional<String> browser = attemptCookie.in(request);
        attemptCookie.take(request, response);
        Returned returned = browser.filter(_ -> state != null)
                .flatMap(shown -> accounts.attempts().comeBack(String.valueOf(state), shown))
                .orElseThrow(WikiController::notSentByUs);
        if (error != null || code == null) {
            throw Problem.of(
                            403,
                            "sign-in-declined",
                            "The wiki did not sign you in. If that was not what you wanted, try again at /sign-in.")
                    .raised();
        }
        Person person = person(who(there, code, String.valueOf(state), returned, request));
        if (person.blocked()) {
            throw Problem.of(
                            403,
                            "account-blocked",
                            "Your Wikimedia account is blocked, so you cannot sign in. Reading needs no account. When the block is over, sign in again.")
                    .raised();
        }
        signing.in(person.id(), request, response);
        return to(HttpStatus.SEE_OTHER, returned.back());
    }

    private OAuth2User who(TheWiki there, String code, String state, Returned returned, HttpServletRequest request) {
        try {
            return there.whoCameBack(code, state, returned.verifier(), address.of(CALLBACK, request));
        } catch (OAuth2AuthenticationException e) {
            LOG.warn("The wiki did not say who came back: {}", e.getError().getErrorCode());
            throw Problem.of(
                            502,
                            "wiki-silent",
                            "The wiki did not answer as it should. Try again at /sign-in in a moment.")
                    .raised();
        }
    }

    /** A user whom the wiki hides comes without a name. */
    private Person person(OAuth2User user) {
        boolean blocked = Boolean.TRUE.equals(user.getAttributes().get("blocked"));
        Object name = user.getAttributes().get("username");
        return accounts.personOf(user.getName(), name instanceof String text ? title(text) : null, blocked);
    }

    private static @Nullable Title title(String name) {
        try {
            return new Title(name);
        } catch (Malformed notOneOfOurs) {
            return null;
        }
    }

    private TheWiki known() {
        if (!settings.configured()) {
            throw Problem.of(404, "no-wiki", "People sign in by links here. Ask a steward for one.")
                    .raised();
        }
        return wiki.get();
    }

    /** Only a path of our own is gone back to. */
    private static String ours(@Nullable String back) {
        boolean path = back != null && back.length() <= LONGEST_PATH && back.matches("/(?![/\\\\])[!-\\[\\]-~]*");
        return path ? String.valueOf(back) : "/account";
    }

    private static RuntimeException notSentByUs() {
        return Problem.of(
                        400,
                        "not-sent-by-us",
                        "This sign-in was not begun in this browser, or took longer than ten minutes. Begin again at /sign-in.")
                .raised();
    }

    private static ResponseEntity<Object> to(HttpStatus status, String address) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(address))
                .build();
    }
}
