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
import nextstep.events.values.Language;
import nextstep.events.values.Title;
import nextstep.web.people.Statements.Change;
import org.jspecify.annotations.Nullable;

/** The people who may act, and what they hold. They stand outside the log because they must be able to be forgotten. */
public final class Accounts implements AutoCloseable {
    private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);
    private static final String TOKEN =
            "select hash, person, name, scope, created, expires, last_used, revoked from token ";
    private static final String OF_NOBODY_BLOCKED =
            "exists (select 1 from person p where p.id = token.person and p.blocked is null)";

    private final HikariDataSource source;
    private final Statements store;
    private final Clock clock;
    private final Names names;
    private final Sessions sessions;
    private final Links links;
    private final Attempts attempts;
    private final RefusedForms refusedForms;
    private final SecureRandom random = new SecureRandom();

    /** Over an {@link AccountsStore}, which is closed with this. */
    public Accounts(HikariDataSource source, Clock clock) {
        this(source, clock, SessionTerms.USUAL);
    }

    /** The same, on other terms. */
    public Accounts(HikariDataSource source, Clock clock, SessionTerms terms) {
        this.source = source;
        this.store = new Statements(source);
        this.clock = clock;
        this.names = new Names(store);
        this.sessions = new Sessions(store, clock, terms);
        this.links = new Links(store, clock);
        this.attempts = new Attempts(store, clock);
        this.refusedForms = new RefusedForms(store, clock);
    }

    /** For what else processes have to tell each other, beside the people. */
    public Statements beside() {
        return store;
    }

    /** What people are called. */
    public Names names() {
        return names;
    }

    /** Who is signed in. */
    public Sessions sessions() {
        return sessions;
    }

    /** Links that sign in once. */
    public Links links() {
        return links;
    }

    /** What stood in forms that were refused. */
    public RefusedForms refusedForms() {
        return refusedForms;
    }

    /** Who is on the way to the wiki and back. */
    public Attempts attempts() {
        return attempts;
    }

    /** The person of this name who has no account at a wiki; a new one where there is none. */
    public PersonId personNamed(Title name) {
        Instant now = now();
        store.update(
                "insert into person (id, display_name, created, changed) values (?, ?, ?, ?)"
                        + " on conflict (display_name) where account is null do nothing",
                drawn().value(),
                name.text(),
                now,
                now);
        return store.one(
                        "select id from person where display_name = ? and account is null",
                        row -> new PersonId(row.getString(1)),
                        name.text())
                .orElseThrow();
    }

    /**
     * The person who signs in with an account at a wiki, with what the wiki says of them now; a new one where they were never
     * here. Who is blocked there is signed out here.
     *
     * @param account the wiki's own number for it, which stays when the name changes
     * @param name empty where the wiki hides it
     */
    public Person personOf(String account, @Nullable Title name, boolean blocked) {
        Instant now = now();
        store.update(
                "insert into person (id, account, created, changed) values (?, ?, ?, ?) on conflict (account) do nothing",
                drawn().value(),
                account,
                now,
                now);
        String text = name == null ? null : name.text();
        store.update(
                "update person set display_name = ?, changed = ? where account = ? and display_name is distinct from ?",
                text,
                now,
                account,
                text);
        store.update("update person set blocked = ? where account = ?", blocked ? now : null, account);
        Person person = personWith(account);
        if (blocked) {
            sessions.endAll(person.id());
        }
        return person;
    }

    private Person personWith(String account) {
        return store.one(
                        "select id, display_name, language, blocked, vanished, last_read from person where account = ?",
                        Names::person,
                        account)
                .orElseThrow();
    }

    /** What the person is called; empty where no one knows or it was forgotten. */
    public Optional<String> nameOf(PersonId person) {
        return names.person(person).flatMap(known -> Optional.ofNullable(known.name()));
    }

    /** The person reads in this language from now on. */
    public void speak(PersonId person, Language language) {
        store.update("update person set language = ? where id = ?", language.code(), person.value());
    }

    /** The person has read up to this position of the log, as they say; what came later is new to them. */
    public void read(PersonId person, long position) {
        store.update("update person set last_read = ? where id = ?", position, person.value());
    }

    /**
     * Forgets who a person is: name, account, language, and all that lets them in. What they did stays, by a former
     * participant. When this returns the name is in none of the store's files.
     */
    public void forget(PersonId person) {
        Instant now = now();
        store.together(
                new Change(
                        "delete from refused_form where session in"
                                + " (select substr(hash, 1, 16) from session where person = ?)",
                        person.value()),
                new Change("delete from session where person = ?", person.value()),
                new Change("delete from token where person = ?", person.value()),
                new Change("delete from sign_in_link where person = ?", person.value()),
                new Change(
                        "update person set display_name = null, account = null, language = null, blocked = null, last_read = null,"
                                + " vanished = ?, changed = ? where id = ?",
                        now,
                        now,
                        person.value()));
        sessions.forgetWhatWasFound();
        new Traces(source).remove();
    }

    /** Makes a token that opens the door to everything its holder may, for some time. */
    public IssuedToken issue(PersonId person, Title name, Duration validFor) {
        return issue(person, name, Scope.EVERYTHING, validFor);
    }

    /** Makes a token that opens the door for some time. Its secret is in the answer and nowhere else. */
    public IssuedToken issue(PersonId person, Title name, Scope scope, Duration validFor) {
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

    /** Makes a token for whoever runs the tracker, for the one thing they are about to ask by the command line. */
    public IssuedToken issueToOperator() {
        Instant now = now();
        store.update(
                "insert into person (id, created, changed) values (?, ?, ?) on conflict (id) do nothing",
                Operator.ID.value(),
                now,
                now);
        return issue(Operator.ID, new Title("command line"), Duration.ofMinutes(5));
    }

    /** Who holds this secret; empty where it opens nothing, or no more, or its holder is blocked. */
    public Optional<Actor> holderOf(String shown) {
        Secret secret = new Secret(shown);
        if (!secret.is(Secret.Kind.TOKEN)) {
            return Optional.empty();
        }
        Instant now = now();
        Optional<Token> token = store.one(
                        TOKEN + "where hash = ? and " + OF_NOBODY_BLOCKED, Accounts::token, secret.hash())
                .filter(known -> known.valid(now));
        token.ifPresent(used -> noteUse(used, now));
        return token.map(known -> new Actor(known.person(), known.scope()));
    }

    /** The holder of this secret is blocked at their wiki. */
    public boolean isHeldByBlocked(String shown) {
        return store.one(
                        "select 1 from token where hash = ? and not " + OF_NOBODY_BLOCKED,
                        row -> true,
                        new Secret(shown).hash())
                .isPresent();
    }

    /** Ends a token at once. */
    public void revoke(Token token) {
        store.update("update token set revoked = ? where hash = ? and revoked is null", now(), token.id());
    }

    /** All tokens there ever were, the newest first. */
    public List<Token> tokens() {
        return store.all(TOKEN + "order by created desc, hash", Accounts::token);
    }

    /** All tokens a person ever held, the newest first. */
    public List<Token> tokens(PersonId person) {
        return store.all(TOKEN + "where person = ? order by created desc, hash", Accounts::token, person.value());
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
                Scope.of(row.getString("scope")),
                Objects.requireNonNull(Statements.moment(row, "created")),
                Objects.requireNonNull(Statements.moment(row, "expires")),
                Statements.moment(row, "last_used"),
                Statements.moment(row, "revoked"));
    }
}
