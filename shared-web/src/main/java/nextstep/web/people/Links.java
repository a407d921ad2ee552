package nextstep.web.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Links that sign a person in once, and only for some time. Looking at one does not use it up. */
public final class Links {
    /** How long a link waits to be opened unless said otherwise. */
    public static final Duration USUAL = Duration.ofDays(3);

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Statements store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Links(Statements store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes one for a person.
     *
     * @param maker who made it; empty for the command line
     */
    public IssuedLink make(PersonId person, @Nullable PersonId maker, Duration validFor) {
        Instant now = now();
        store.update("delete from sign_in_link where expires < ?", now.minus(REMEMBERED));
        Secret secret = Secret.drawn(Secret.Kind.LINK, random);
        Instant expires = now.plus(validFor);
        store.update(
                "insert into sign_in_link (hash, person, maker, created, expires) values (?, ?, ?, ?, ?)",
                secret.hash(),
                person.value(),
                maker == null ? null : maker.value(),
                now,
                expires);
        return new IssuedLink(person, secret.value(), expires);
    }

    /** What would come of opening it. Changes nothing. */
    public State look(String shown) {
        Secret secret = new Secret(shown);
        if (!secret.is(Secret.Kind.LINK)) {
            return State.UNKNOWN;
        }
        Instant now = now();
        return store.one(
                        "select expires, used from sign_in_link where hash = ?",
                        row -> {
                            Instant expires = Objects.requireNonNull(Statements.moment(row, "expires"));
                            return Statements.moment(row, "used") != null
                                    ? State.USED
                                    : now.isBefore(expires) ? State.OPEN : State.EXPIRED;
                        },
                        secret.hash())
                .orElse(State.UNKNOWN);
    }

    /** Uses it up and says whom it signs in; empty where it does not open, or somebody was faster. */
    public Optional<PersonId> open(String shown) {
        Secret secret = new Secret(shown);
        Instant now = now();
        boolean opened = secret.is(Secret.Kind.LINK)
                && store.update(
                                "update sign_in_link set used = ? where hash = ? and used is null and expires > ?",
                                now,
                                secret.hash(),
                                now)
                        == 1;
        return opened
                ? store.one(
                        "select person from sign_in_link where hash = ?",
                        row -> new PersonId(row.getString(1)),
                        secret.hash())
                : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What a link is worth. */
    public enum State {
        OPEN,
        USED,
        EXPIRED,
        UNKNOWN
    }

    /** A link just made, with the secret that is shown this once. */
    public record IssuedLink(PersonId person, String secret, Instant expires) {
        /** Where it leads. */
        public String path() {
            return "/sign-in/links/" + secret;
        }

        @Override
        public String toString() {
            return "IssuedLink[" + person + ", until " + expires + "]";
        }
    }
}
