package nextstep.command.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nextstep.events.people.PersonId;
import nextstep.web.Pages;
import nextstep.web.RequestId;
import nextstep.web.people.Accounts;
import nextstep.web.people.Actor;
import nextstep.web.people.Person;
import nextstep.web.problems.Problem;
import nextstep.web.signin.Answers;
import nextstep.web.signin.Input;
import nextstep.web.signin.Owners;
import nextstep.web.signin.SigningIn;
import nextstep.web.signin.StewardsOnly;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a name is removed for good: by its owner, or by a steward whom the owner asked. */
@RestController
class VanishingDoor {
    private final Accounts accounts;
    private final Owners owners;
    private final StewardsOnly stewards;
    private final SigningIn signing;
    private final Leaving leaving;

    VanishingDoor(Accounts accounts, Owners owners, StewardsOnly stewards, SigningIn signing, Leaving leaving) {
        this.accounts = accounts;
        this.owners = owners;
        this.stewards = stewards;
        this.signing = signing;
        this.leaving = leaving;
    }

    @PostMapping("/account/vanish")
    ResponseEntity<Object> own(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor owner = owners.of(request);
        sure(request, "Your name cannot be brought back. Say forGood: true.");
        leaving.of(owner.person(), owner, RequestId.of(request));
        signing.out(request, response);
        return Answers.after(
                request, "/sign-in", Map.of("vanished", owner.person().value()));
    }

    @PostMapping("/people/{person}/vanish")
    ResponseEntity<Object> anothers(@PathVariable PersonId person, HttpServletRequest request) throws IOException {
        Actor steward = stewards.writing(request);
        sure(request, "A name cannot be brought back. Say forGood: true.");
        PersonId known = accounts.names()
                .person(person)
                .filter(one -> !one.vanished())
                .map(Person::id)
                .orElseThrow(() -> Problem.unknown("person", person.value()).raised());
        leaving.of(known, steward, RequestId.of(request));
        return Answers.after(request, Pages.of(person), Map.of("vanished", person.value()));
    }

    private static void sure(HttpServletRequest request, String sentence) throws IOException {
        if (!Input.of(Vanish.class, request).forGood()) {
            throw Problem.malformed("forGood", sentence).raised();
        }
    }

    /** Removing a name for good. */
    record Vanish(boolean forGood) {}
}
