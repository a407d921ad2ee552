package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nextstep.events.people.PersonId;
import nextstep.web.door.Doorkeeper;
import nextstep.web.people.Accounts;
import nextstep.web.people.Links;
import nextstep.web.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming in by a link that opens once, and going out. */
@RestController
public final class SignInController {
    private final Accounts accounts;
    private final Doorkeeper doorkeeper;
    private final SigningIn signing;
    private final SignInSettings settings;
    private final AccountPages pages;

    SignInController(
            Accounts accounts, Doorkeeper doorkeeper, SigningIn signing, SignInSettings settings, AccountPages pages) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.signing = signing;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ResponseEntity<Object> ways(HttpServletRequest request) {
        SignInShown shown = new SignInShown(
                settings.configured() ? "/sign-in/wikimedia" : null,
                !settings.configured(),
                doorkeeper
                        .visitor(request)
                        .map(visitor -> visitor.person().shown())
                        .orElse(null));
        return Answers.wantsPage(request)
                ? Answers.page(HttpStatus.OK, pages.signIn(shown, request))
                : Answers.of(HttpStatus.OK, shown);
    }

    /** Changes nothing, so that a mail program that looks at the link first does not use it up. */
    @GetMapping("/sign-in/links/{link}")
    ResponseEntity<Object> look(@PathVariable String link, HttpServletRequest request) {
        Links.State state = accounts.links().look(link);
        HttpStatus status = switch (state) {
            case OPEN -> HttpStatus.OK;
            case USED, EXPIRED -> HttpStatus.GONE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
        if (Answers.wantsPage(request)) {
            String open = request.getRequestURI() + "/open";
            return Answers.page(status, pages.link(state, open, request));
        }
        if (state != Links.State.OPEN) {
            throw closed(state);
        }
        return Answers.of(HttpStatus.OK, Map.of("state", state));
    }

    @PostMapping("/sign-in/links/{link}/open")
    ResponseEntity<Object> open(@PathVariable String link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Input.of(Nothing.class, request);
        PersonId person = accounts.links()
                .open(link)
                .orElseThrow(() -> closed(accounts.links().look(link)));
        signing.in(person, request, response);
        return Answers.after(
                request,
                "/account",
                Map.of("person", person.value(), "name", accounts.names().shown(person)));
    }

    @PostMapping("/sign-out")
    ResponseEntity<Object> out(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Input.of(Nothing.class, request);
        signing.out(request, response);
        return Answers.after(request, "/sign-in", Map.of("signedOut", true));
    }

    private static RuntimeException closed(Links.State state) {
        return switch (state) {
            case OPEN ->
                Problem.of(409, "link-busy", "Somebody opens this link right now. Try again.")
                        .raised();
            case USED ->
                Problem.of(410, "link-used", "This link was used already. Ask a steward for a new one.")
                        .raised();
            case EXPIRED ->
                Problem.of(410, "link-expired", "This link has expired. Ask a steward for a new one.")
                        .raised();
            case UNKNOWN ->
                Problem.of(
                                404,
                                "unknown-link",
                                "There is no such link. Check the address, or ask a steward for a new one.")
                        .raised();
        };
    }

    /** A form of a button alone. */
    record Nothing() {}
}
