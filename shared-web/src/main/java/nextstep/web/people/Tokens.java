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
import nextstep.events.values.Title;

/** What scripts show to act in somebody's name. Only the hash of each is kept. */
final class Tokens {
    private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);
    private static final String TOKEN =
            "select hash, person, name, scope, created, expires, last_used, revoked from token ";
    private static final String OF_NOBODY_BLOCKED =
            "exists (select 1 from person p where p.id = token.person and p.blocked is null)";

    private final Statements store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(Statements store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    IssuedToken issue(PersonId person, Title name, Scope scope, Duration validFor) {
        Secret secret = Secret.drawn(Secret.Kind.TOKEN, random);
        Instant now = now();
        Token token = new Token(secret.hash(), person, name.text(), scope, now, now.plus(validFor), null, null);
        store.update(
                "insert into token (hash, person, name, scope, created, expires) values (?, ?, ?, ?, ?, ?)",
                token.id(),
                person.value(),
                token.name(),
                scope.text(),
                token.created(),
                token.expires());
        return new IssuedToken(token, secret.value());
    }

    Optional<Actor> holderOf(String shown) {
        Secret secret = new Secret(shown);
        if (!secret.is(Secret.Kind.TOKEN)) {
            return Optional.empty();
        }
        Instant now = now();
        Optional<Token> token = store.one(
                        TOKEN + "where hash = ? and " + OF_NOBODY_BLOCKED, Tokens::token, secret.hash())
                .filter(known -> known.valid(now));
        token.ifPresent(used -> noteUse(used, now));
        return token.map(known -> new Actor(known.person(), known.scope()));
    }

    boolean isHeldByBlocked(String shown) {
        return store.one(
                        "select 1 from token where hash = ? and not " + OF_NOBODY_BLOCKED,
                        row -> true,
                        new Secret(shown).hash())
                .isPresent();
    }

    void revoke(Token token) {
        store.update("update token set revoked = ? where hash = ? and revoked is null", now(), token.id());
    }

    List<Token> all() {
        return store.all(TOKEN + "order by created desc, hash", Tokens::token);
    }

    List<Token> of(PersonId person) {
        return store.all(TOKEN + "where person = ? order by created desc, hash", Tokens::token, person.value());
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

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getString("hash"),
                new PersonId(row.getString("person")),
                row.getString("name"),
                Scope.of(row.getString("scope")),
                Objects.requireNonNull(Statements.moment(row, "created")),
                Objects.requireNonNull(Statements.moment(row, "expires")),
                Statements.moment(row, "last_used"),
                Statements.moment(row, "revoked"));
    }
}
