package nextstep.web.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who is on the way to the wiki and back. They may come back to another process than they left from, so it is kept in the shared
 * store; they come back once, within minutes, in the browser they left with.
 */
public final class Attempts {
    /** How long someone may take. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private final Statements store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Attempts(Statements store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What goes with them: the state through the wiki, the other in a cookie. */
    public Begun draw() {
        return new Begun(
                Secret.drawn(Secret.Kind.ATTEMPT, random).value(),
                Secret.drawn(Secret.Kind.ATTEMPT, random).value());
    }

    /**
     * Notes that someone leaves.
     *
     * @param verifier shows the wiki that who asks for the token is who sent them
     * @param back the path they want to be led to
     */
    public void leave(Begun begun, String verifier, String back) {
        Instant now = now();
        store.update("delete from sign_in_attempt where created < ?", now.minus(LONGEST));
        store.update(
                "insert into sign_in_attempt (state, browser, verifier, back, created) values (?, ?, ?, ?, ?)",
                new Secret(begun.state()).hash(),
                new Secret(begun.browser()).hash(),
                verifier,
                back,
                now);
    }

    /** Lets them come back, once; empty where nobody left so, or too long ago, or with another browser. */
    public Optional<Returned> comeBack(String state, String browser) {
        return store.one(
                "delete from sign_in_attempt where state = ? and browser = ? and created >= ? returning verifier, back",
                row -> new Returned(row.getString("verifier"), row.getString("back")),
                new Secret(state).hash(),
                new Secret(browser).hash(),
                now().minus(LONGEST));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What someone leaves with. */
    public record Begun(String state, String browser) {
        @Override
        public String toString() {
            return "Begun[...]";
        }
    }

    /** What is known of who comes back. */
    public record Returned(String verifier, String back) {
        @Override
        public String toString() {
            return "Returned[to " + back + "]";
        }
    }
}
