package nextstep.web.people;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nextstep.events.people.PersonId;

/**
 * Who is signed in, in which browsers; known to every process that shares the accounts. What was found is remembered for the
 * {@link SessionTerms#delay()}, where there is one, so that a request costs no question to the store.
 */
public final class Sessions {
    private static final int REMEMBERED = 20_000;
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);
    private static final String SESSION = "select hash, browser, created, seen from session ";

    private final Statements store;
    private final Clock clock;
    private final SessionTerms terms;
    private final SecureRandom random = new SecureRandom();
    private final ShortMemory<Optional<SignedIn>> memory;

    Sessions(Statements store, Clock clock, SessionTerms terms) {
        this.store = store;
        this.clock = clock;
        this.terms = terms;
        this.memory = new ShortMemory<>(REMEMBERED, terms.delay());
    }

    /** Begins one and gives the secret that the browser keeps. Sessions that have run out are cleared away. */
    public String begin(PersonId person, String browser) {
        Instant now = now();
        store.update(
                "delete from session where seen <= ? or created <= ?",
                now.minus(terms.idle()),
                now.minus(terms.longest()));
        Secret secret = Secret.drawn(Secret.Kind.SESSION, random);
        store.update(
                "insert into session (hash, person, browser, created, seen) values (?, ?, ?, ?, ?)",
                secret.hash(),
                person.value(),
                browser,
                now,
                now);
        return secret.value();
    }

    /** Whose browser shows this secret; empty where nobody is signed in with it, or no more. */
    public Optional<SignedIn> of(String shown) {
        Secret secret = new Secret(shown);
        if (!secret.is(Secret.Kind.SESSION)) {
            return Optional.empty();
        }
        Instant now = now();
        return memory.get(secret.hash(), now, hash -> found(hash, now)).filter(found -> now.isBefore(found.ends()));
    }

    /** Where a person is signed in, the latest first. */
    public List<Session> of(PersonId person) {
        Instant now = now();
        return store.all(
                SESSION + "where person = ? and seen > ? and created > ? order by seen desc, hash",
                Sessions::session,
                person.value(),
                now.minus(terms.idle()),
                now.minus(terms.longest()));
    }

    /** The short name of the session that a browser shows. */
    public static String idOf(String shown) {
        return id(new Secret(shown).hash());
    }

    /** Ends the one that shows this secret. */
    public void end(String shown) {
        String hash = new Secret(shown).hash();
        store.update("delete from session where hash = ?", hash);
        memory.forget(hash);
    }

    /** Ends one of a person's; false where they have none of that name. */
    public boolean end(PersonId person, String id) {
        boolean ended =
                store.update("delete from session where person = ? and substr(hash, 1, 16) = ?", person.value(), id)
                        > 0;
        memory.forgetAll();
        return ended;
    }

    /** Ends all of a person's. */
    public void endAll(PersonId person) {
        store.update("delete from session where person = ?", person.value());
        memory.forgetAll();
    }

    /** Asks the store anew from now on. */
    void forgetWhatWasFound() {
        memory.forgetAll();
    }

    private Optional<SignedIn> found(String hash, Instant now) {
        Optional<Found> found = store.one(
                "select s.person, s.created, s.seen, p.blocked from session s join person p on p.id = s.person"
                        + " where s.hash = ?",
                Sessions::found,
                hash);
        found.filter(session -> session.seen.plus(USE_NOTED_EVERY).isBefore(now))
                .filter(session -> now.isBefore(ends(session)))
                .ifPresent(_ -> store.update("update session set seen = ? where hash = ?", now, hash));
        return found.map(session -> new SignedIn(session.person, session.blocked, ends(session)));
    }

    private Instant ends(Found session) {
        Instant idle = session.seen.plus(terms.idle());
        Instant longest = session.created.plus(terms.longest());
        return idle.isBefore(longest) ? idle : longest;
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new PersonId(row.getString("person")),
                Objects.requireNonNull(Statements.moment(row, "created")),
                Objects.requireNonNull(Statements.moment(row, "seen")),
                Statements.moment(row, "blocked") != null);
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                id(row.getString("hash")),
                row.getString("browser"),
                Objects.requireNonNull(Statements.moment(row, "created")),
                Objects.requireNonNull(Statements.moment(row, "seen")));
    }

    private static String id(String hash) {
        return hash.substring(0, 16);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Who is signed in in a browser, and until when if they come no more. */
    public record SignedIn(PersonId person, boolean blocked, Instant ends) {}

    private record Found(PersonId person, Instant created, Instant seen, boolean blocked) {}
}
