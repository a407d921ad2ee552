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
abstract class SessionsContract {
    private final TestAccounts store;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private Accounts accounts;
    private Sessions sessions;
    private PersonId ada;

    SessionsContract(TestAccounts store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        store.empty();
        accounts = opened();
        sessions = accounts.sessions();
        ada = accounts.personNamed(new Title("Ada"));
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void knowsWhoIsSignedInAndNobodyElse() {
        String secret = sessions.begin(ada, "Firefox");

        assertThat(sessions.of(secret))
                .hasValueSatisfying(found -> assertThat(found.person()).isEqualTo(ada));
        assertThat(sessions.of("nss_" + "A".repeat(43))).isEmpty();
        assertThat(sessions.of("anything")).isEmpty();
        assertThat(sessions.of(Sessions.idOf(secret))).isEmpty();
    }

    @Test
    void isKnownToEveryProcessThatSharesTheAccounts() {
        String secret = sessions.begin(ada, "Firefox");
        try (Accounts other = opened()) {
            assertThat(other.sessions().of(secret)).isPresent();
        }
    }

    @Test
    void endsAtOnceHereAndElsewhere() {
        String secret = sessions.begin(ada, "Firefox");
        try (Accounts other = opened()) {
            assertThat(other.sessions().of(secret)).isPresent();
            sessions.end(secret);

            assertThat(sessions.of(secret)).isEmpty();
            assertThat(other.sessions().of(secret)).isEmpty();
        }
    }

    @Test
    void runsOutWhenNobodyComes() {
        String secret = sessions.begin(ada, "Firefox");
        pass(SessionTerms.USUAL.idle().minusSeconds(1));
        assertThat(sessions.of(secret)).isPresent();
        pass(SessionTerms.USUAL.idle().minusSeconds(1));
        assertThat(sessions.of(secret)).as("it was used meanwhile").isPresent();
        pass(SessionTerms.USUAL.idle().plusSeconds(1));
        assertThat(sessions.of(secret)).isEmpty();
    }

    @Test
    void runsOutInTheEndHoweverOftenSomeoneComes() {
        String secret = sessions.begin(ada, "Firefox");
        Instant end = now.get().plus(SessionTerms.USUAL.longest());
        while (now.get().plus(Duration.ofDays(5)).isBefore(end)) {
            pass(Duration.ofDays(5));
            assertThat(sessions.of(secret)).isPresent();
        }
        now.set(end);

        assertThat(sessions.of(secret)).isEmpty();
        assertThat(sessions.of(ada)).isEmpty();
    }

    @Test
    void areListedAndEndedOneByOneByTheirPersonAlone() {
        String laptop = sessions.begin(ada, "Firefox on Linux");
        String phone = sessions.begin(ada, "Safari on iOS");
        PersonId bob = accounts.personNamed(new Title("Bob"));

        assertThat(sessions.of(ada)).extracting(Session::browser).contains("Firefox on Linux", "Safari on iOS");
        assertThat(sessions.end(bob, Sessions.idOf(phone))).isFalse();
        assertThat(sessions.end(ada, Sessions.idOf(phone))).isTrue();
        assertThat(sessions.of(phone)).isEmpty();
        assertThat(sessions.of(laptop)).isPresent();
    }

    @Test
    void endAllAtOnce() {
        String laptop = sessions.begin(ada, "Firefox");
        String phone = sessions.begin(ada, "Safari");
        assertThat(sessions.of(phone)).isPresent();
        sessions.endAll(ada);

        assertThat(sessions.of(laptop)).isEmpty();
        assertThat(sessions.of(phone)).isEmpty();
    }

    @Test
    void endWhenTheWikiSaysTheAccountIsBlocked() {
        PersonId person = accounts.personOf("4711", new Title("Eve"), false).id();
        String secret = sessions.begin(person, "Firefox");
        IssuedToken token = accounts.issue(person, new Title("script"), Duration.ofDays(1));
        accounts.personOf("4711", new Title("Eve"), true);

        assertThat(sessions.of(secret)).isEmpty();
        assertThat(accounts.holderOf(token.secret())).isEmpty();
        assertThat(accounts.isHeldByBlocked(token.secret())).isTrue();
        accounts.personOf("4711", new Title("Eve"), false);
        assertThat(accounts.holderOf(token.secret())).isPresent();
    }

    @Test
    void neverStoreTheSecret() {
        String secret = sessions.begin(ada, "Firefox");
        accounts.close();

        assertThat(store.says(Sessions.idOf(secret))).isTrue();
        assertThat(store.says(secret)).isFalse();
    }

    private void pass(Duration time) {
        now.set(now.get().plus(time));
    }

    private Accounts opened() {
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        return new Accounts(store.open(), clock);
    }
}
