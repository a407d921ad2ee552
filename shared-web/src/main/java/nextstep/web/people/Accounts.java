package nextstep.web.people;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nextstep.events.people.PersonId;
import nextstep.events.values.Language;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** The people who may act, and what they hold. They stand outside the log because they must be able to be forgotten. */
public final class Accounts implements AutoCloseable {
    private final HikariDataSource source;
    private final Statements store;
    private final Clock clock;
    private final Names names;
    private final Arrivals arrivals;
    private final Sessions sessions;
    private final Links links;
    private final Attempts attempts;
    private final Tokens tokens;
    private final RefusedForms refusedForms;

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
        this.arrivals = new Arrivals(store, names, clock);
        this.sessions = new Sessions(store, clock, terms);
        this.links = new Links(store, clock);
        this.attempts = new Attempts(store, clock);
        this.tokens = new Tokens(store, clock);
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
        return arrivals.named(name);
    }

    /**
     * The person who signs in with an account at a wiki, with what the wiki says of them now; a new one where they were never
     * here. Who is blocked there is signed out here.
     *
     * @param account the wiki's own number for it, which stays when the name changes
     * @param name empty where the wiki hides it
     */
    public Person personOf(String account, @Nullable Title name, boolean blocked) {
        Person person = arrivals.with(account, name, blocked);
        if (blocked) {
            sessions.endAll(person.id());
        }
        return person;
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
     * participant. When this returns the name is in none of the store's files, and no process shows it any more.
     */
    public void forget(PersonId person) {
        new Forgetting(store).whoIs(person, now());
        names.changedEverywhere();
        sessions.forgetWhatWasFound();
        new Traces(source).remove();
    }

    /** Makes a token that opens the door to everything its holder may, for some time. */
    public IssuedToken issue(PersonId person, Title name, Duration validFor) {
        return issue(person, name, Scope.EVERYTHING, validFor);
    }

    /** Makes a token that opens the door for some time. Its secret is in the answer and nowhere else. */
    public IssuedToken issue(PersonId person, Title name, Scope scope, Duration validFor) {
        return tokens.issue(person, name, scope, validFor);
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
        return tokens.holderOf(shown);
    }

    /** The holder of this secret is blocked at their wiki. */
    public boolean isHeldByBlocked(String shown) {
        return tokens.isHeldByBlocked(shown);
    }

    /** Ends a token at once. */
    public void revoke(Token token) {
        tokens.revoke(token);
    }

    /** All tokens there ever were, the newest first. */
    public List<Token> tokens() {
        return tokens.all();
    }

    /** All tokens a person ever held, the newest first. */
    public List<Token> tokens(PersonId person) {
        return tokens.of(person);
    }

    @Override
    public void close() {
        source.close();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
