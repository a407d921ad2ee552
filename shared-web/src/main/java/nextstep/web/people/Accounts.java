package nextstep.web.people;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;

/** The people who may act, and their tokens. They stand outside the log because they must be able to be forgotten. */
public final class Accounts implements AutoCloseable {
    private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);
    private static final String TOKEN = "select hash, person, name, created, expires, last_used, revoked from token ";

    private final HikariDataSource source;
    private final Statements store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Over an {@link AccountsStore}, which is closed with this. */
    public Accounts(HikariDataSource source, Clock clock) {
        this.source = source;
        this.store = new Statements(source);
        this.clock = clock;
    }

    /** The person of this name; a new one where there is none. */
    public PersonId personNamed(Title name) {
        store.update(
                "insert into person (id, display_name, created) values (?, ?, ?) on conflict (display_name) do nothing",
                drawn().value(),
                name.text(),
                now());
        return store.one(
                        "select id from person where display_name = ?",
                        row -> new PersonId(row.getString(1)),
                        name.text())
                .orElseThrow();
    }

    /** What the person is called; empty where no one knows or it was forgotten. */
    public Optional<String> nameOf(PersonId person) {
        return store.one(
                "select display_name from person where id = ? and display_name is not null",
                row -> row.getString(1),
                person.value());
    }

    /** Forgets what the person is called and ends their tokens. What they did stays, by a former participant. */
    public void forget(PersonId person) {
        store.update("update person set display_name = null where id = ?", person.value());
        store.update("update token set revoked = ? where person = ? and revoked is null", now(), person.value());
    }

    /** Makes a token that opens the door for some time. Its secret is in the answer and nowhere else. */
    public IssuedToken issue(PersonId person, Title name, Duration validFor) {
        Secret secret = Secret.drawn(random);
        Instant now = now();
        Token token = new Token(secret.hash(), person, name.text(), now, now.plus(validFor), null, null);
        store.update(
                "insert into token (hash, person, name, created, expires) values (?, ?, ?, ?, ?)",
                token.id(),
                person.value(),
                token.name(),
                token.created(),
                token.expires());
        return new IssuedToken(token, secret.value());
    }

    /** Who holds this secret; empty where it opens nothing, or no more. */
    public Optional<Actor> holderOf(String shown) {
        Secret secret = new Secret(shown);
        if (!secret.wellFormed()) {
            return Optional.empty();
        }
        Instant now = now();
        Optional<Token> token = store.one(TOKEN + "where hash = ?", Accounts::token, secret.hash())
                .filter(known -> known.valid(now));
        token.ifPresent(used -> noteUse(used, now));
        return token.map(known -> new Actor(known.person()));
    }

    /** Ends a token at once. */
    public void revoke(Token token) {
        store.update("update token set revoked = ? where hash = ? and revoked is null", now(), token.id());
    }

    /** All tokens there ever were, the newest first. */
    public List<Token> tokens() {
        return store.all(TOKEN + "order by created desc, hash", Accounts::token);
    }

    @Override
    public void close() {
        source.close();
    }

    private void noteUse(Token token, Instant now) {
        Instant last = token.lastUsed();
        if (last == null || last.plus(USE_NOTED_EVERY).isBefore(now)) {
            store.update("update token set last_used = ? where hash = ?", now, token.id());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private PersonId drawn() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new PersonId(HexFormat.of().formatHex(bits));
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getString("hash"),
                new PersonId(row.getString("person")),
                row.getString("name"),
                Objects.requireNonNull(Statements.moment(row, "created")),
                Objects.requireNonNull(Statements.moment(row, "expires")),
                Statements.moment(row, "last_used"),
                Statements.moment(row, "revoked"));
    }
}
