package nextstep.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds wherever accounts are kept. */
abstract class AccountsContract {
    private static final Title LABEL = new Title("script");

    private final TestAccounts store;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private Accounts accounts;

    AccountsContract(TestAccounts store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        store.empty();
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        accounts = new Accounts(store.open(), clock);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void knowsTheHolderOfATokenAndNobodyElse() {
        PersonId ada = accounts.personNamed(new Title("Ada"));
        IssuedToken issued = accounts.issue(ada, LABEL, Duration.ofDays(1));

        assertThat(accounts.holderOf(issued.secret())).contains(new Actor(ada));
        assertThat(accounts.holderOf("nst_" + "A".repeat(43))).isEmpty();
        assertThat(accounts.holderOf("anything")).isEmpty();
        assertThat(accounts.holderOf(issued.token().id())).isEmpty();
    }

    @Test
    void givesOneNameOnePerson() {
        assertThat(accounts.personNamed(new Title("Ada"))).isEqualTo(accounts.personNamed(new Title("Ada")));
        assertThat(accounts.personNamed(new Title("Bob"))).isNotEqualTo(accounts.personNamed(new Title("Ada")));
    }

    @Test
    void endsATokenAtItsDay() {
        IssuedToken issued = accounts.issue(accounts.personNamed(new Title("Ada")), LABEL, Duration.ofDays(1));
        now.set(now.get().plus(Duration.ofDays(1)).minusSeconds(1));
        assertThat(accounts.holderOf(issued.secret())).isPresent();
        now.set(now.get().plusSeconds(1));

        assertThat(accounts.holderOf(issued.secret())).isEmpty();
    }

    @Test
    void endsATokenAtOnceWhenItIsRevokedEvenByAnotherProgram() {
        IssuedToken issued = accounts.issue(accounts.personNamed(new Title("Ada")), LABEL, Duration.ofDays(1));
        try (Accounts other = new Accounts(store.open(), Clock.systemUTC())) {
            other.revoke(issued.token());
        }

        assertThat(accounts.holderOf(issued.secret())).isEmpty();
    }

    @Test
    void forgetsANameAndEndsItsTokens() {
        PersonId ada = accounts.personNamed(new Title("Ada"));
        IssuedToken issued = accounts.issue(ada, LABEL, Duration.ofDays(1));
        assertThat(accounts.nameOf(ada)).contains("Ada");
        accounts.forget(ada);

        assertThat(accounts.nameOf(ada)).isEmpty();
        assertThat(accounts.holderOf(issued.secret())).isEmpty();
    }

    @Test
    void forgetsANameAlsoWhereOthersWroteItIntoAFormThatWasRefused() {
        PersonId ada = accounts.personNamed(new Title("Ada \"the\" Countess"));
        String written = "{\"written\":[{\"field\":\"name\",\"value\":\"Ada \\\"the\\\" Countess\"}]}";
        String about = accounts.refusedForms().keep("0123456789abcdef", written);
        String other = accounts.refusedForms().keep("0123456789abcdef", "{\"written\":[]}");

        accounts.forget(ada);

        assertThat(accounts.refusedForms().of("0123456789abcdef", about)).isEmpty();
        assertThat(accounts.refusedForms().of("0123456789abcdef", other)).isPresent();
        assertThat(store.says("Countess")).isFalse();
    }

    @Test
    void neverStoresTheSecret() {
        IssuedToken issued = accounts.issue(accounts.personNamed(new Title("Ada")), LABEL, Duration.ofDays(1));
        accounts.close();

        assertThat(store.says(LABEL.text())).isTrue();
        assertThat(store.says(issued.secret())).isFalse();
        assertThat(issued.toString()).doesNotContain(issued.secret());
    }
}
