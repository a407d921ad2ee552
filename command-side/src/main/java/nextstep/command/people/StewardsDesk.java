package nextstep.command.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.web.door.Address;
import nextstep.web.people.Accounts;
import nextstep.web.people.Actor;
import nextstep.web.people.Links.IssuedLink;
import nextstep.web.people.Person;
import nextstep.web.problems.Problem;
import nextstep.web.signin.AccountPages;
import nextstep.web.signin.Answers;
import nextstep.web.signin.Input;
import nextstep.web.signin.SecretShown;
import nextstep.web.signin.SignInSettings;
import nextstep.web.signin.StewardsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a steward makes a link for somebody. */
@RestController
class StewardsDesk {
    private static final int LONGEST_LINK = 30;
    private static final int USUAL_LINK = 3;

    private final Accounts accounts;
    private final Address address;
    private final SignInSettings settings;
    private final StewardsOnly stewards;
    private final AccountPages pages;

    StewardsDesk(
            Accounts accounts, Address address, SignInSettings settings, StewardsOnly stewards, AccountPages pages) {
        this.accounts = accounts;
        this.address = address;
        this.settings = settings;
        this.stewards = stewards;
        this.pages = pages;
    }

    @PostMapping("/sign-in/links")
    ResponseEntity<Object> letIn(HttpServletRequest request) throws IOException {
        Actor steward = stewards.writing(request);
        if (settings.configured()) {
            throw Problem.of(409, "wiki-signs-in", "People sign in with their Wikimedia account here, not by links.")
                    .raised();
        }
        MakeLink asked = Input.of(MakeLink.class, request);
        int days = Optional.ofNullable(asked.days()).orElse(USUAL_LINK);
        if (days < 1 || days > LONGEST_LINK) {
            throw Problem.malformed("days", "A link waits for 1 to $1 days.", LONGEST_LINK)
                    .raised();
        }
        IssuedLink link = accounts.links().make(invited(asked), steward.person(), Duration.ofDays(days));
        SecretShown secret = new SecretShown(
                link.person().value(),
                address.of(link.path(), request),
                link.expires(),
                "Give this link to the person it is for, and to nobody else. It signs them in once and is shown this"
                        + " once.");
        return Answers.isForm(request)
                ? Answers.page(HttpStatus.CREATED, pages.invitation(secret, request))
                : Answers.of(HttpStatus.CREATED, secret);
    }

    private PersonId invited(MakeLink asked) {
        if ((asked.name() == null) == (asked.person() == null)) {
            throw Problem.malformed("name", "Say the name of the person, or the id of one who is known here.")
                    .raised();
        }
        return asked.name() != null
                ? accounts.personNamed(asked.name())
                : known(Objects.requireNonNull(asked.person())).id();
    }

    private Person known(PersonId person) {
        return accounts.names()
                .person(person)
                .filter(known -> !known.vanished())
                .orElseThrow(() -> Problem.unknown("person", person.value()).raised());
    }

    /**
     * A link that a steward makes for somebody.
     *
     * @param name of somebody new, or of who was invited by this name before
     * @param person the id of somebody known here, instead
     * @param days how long it waits; 3 unless said otherwise
     */
    record MakeLink(
            @Nullable Title name,
            @Nullable PersonId person,
            @Nullable Integer days) {}
}
