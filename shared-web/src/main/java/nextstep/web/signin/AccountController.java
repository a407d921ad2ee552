package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.people.PersonId;
import nextstep.events.values.Language;
import nextstep.web.door.Doorkeeper;
import nextstep.web.door.FormToken;
import nextstep.web.door.SessionCookie;
import nextstep.web.people.Accounts;
import nextstep.web.people.Actor;
import nextstep.web.people.GroupsSpokenFor;
import nextstep.web.people.Person;
import nextstep.web.people.Sessions;
import nextstep.web.people.Stewards;
import nextstep.web.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who someone is here, what they hold, and how they end it. */
@RestController
public final class AccountController {
    private final Accounts accounts;
    private final Doorkeeper doorkeeper;
    private final Owners owners;
    private final SessionCookie cookie;
    private final SigningIn signing;
    private final boolean links;
    private final List<Stewards> stewards;
    private final List<GroupsSpokenFor> groups;
    private final AccountPages pages;

    /** @param links whether people come in by links that stewards make */
    AccountController(
            Accounts accounts,
            Doorkeeper doorkeeper,
            Owners owners,
            SessionCookie cookie,
            SigningIn signing,
            boolean links,
            List<Stewards> stewards,
            List<GroupsSpokenFor> groups,
            AccountPages pages) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.owners = owners;
        this.cookie = cookie;
        this.signing = signing;
        this.links = links;
        this.stewards = List.copyOf(stewards);
        this.groups = List.copyOf(groups);
        this.pages = pages;
    }

    @GetMapping("/account")
    ResponseEntity<Object> account(HttpServletRequest request) {
        Actor actor = doorkeeper.readerOf(request);
        PersonId id = actor.person();
        FormToken token = doorkeeper.formToken(request);
        Person person = accounts.names().person(id).orElseThrow();
        AccountShown shown = AccountShown.of(
                person,
                stewards.stream().anyMatch(some -> some.include(id)),
                actor.scope().text(),
                token.value(),
                accounts.tokens(id),
                accounts.sessions().of(id),
                cookie.in(request).map(Sessions::idOf).orElse(""));
        return Answers.wantsPage(request)
                ? Answers.page(
                        HttpStatus.OK, pages.account(shown, shown.steward() && links, groupsSpokenForBy(id), request))
                : Answers.of(HttpStatus.OK, shown);
    }

    private Map<String, String> groupsSpokenForBy(PersonId person) {
        Map<String, String> all = new LinkedHashMap<>();
        groups.forEach(some -> all.putAll(some.by(person)));
        return all;
    }

    @PostMapping("/account/language")
    ResponseEntity<Object> speak(HttpServletRequest request) throws IOException {
        PersonId person = owners.of(request).person();
        Speak said = Input.of(Speak.class, request);
        accounts.speak(person, said.language());
        return Answers.after(request, "/account", said);
    }

    /** Sets the mark behind which everything is new to someone. A page that is only looked at moves it not. */
    @PostMapping("/account/last-read")
    ResponseEntity<Object> read(HttpServletRequest request) throws IOException {
        PersonId person = owners.of(request).person();
        LastRead said = Input.of(LastRead.class, request);
        if (said.position() < -1) {
            throw Problem.malformed("position", "Positions count from 0; -1 is before the first fact.")
                    .raised();
        }
        accounts.read(person, said.position());
        return Answers.after(request, "/history?after=" + said.position(), said);
    }

    @PostMapping("/account/sessions/{session}/end")
    ResponseEntity<Object> end(@PathVariable String session, HttpServletRequest request) throws IOException {
        PersonId person = owners.of(request).person();
        Input.of(SignInController.Nothing.class, request);
        if (!accounts.sessions().end(person, session)) {
            throw Problem.of(404, "unknown-session", "You have no such session. Look at /account.")
                    .raised();
        }
        return Answers.after(request, "/account", Map.of("ended", session));
    }

    /** Signs out everywhere, here too. */
    @PostMapping("/account/sessions/end")
    ResponseEntity<Object> endAll(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PersonId person = owners.of(request).person();
        Input.of(SignInController.Nothing.class, request);
        accounts.sessions().endAll(person);
        signing.out(request, response);
        return Answers.after(request, "/sign-in", Map.of("signedOut", true));
    }

    /** The language someone reads in. */
    record Speak(Language language) {}

    /** How far someone has read. */
    record LastRead(long position) {}
}
