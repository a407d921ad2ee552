package nextstep.web.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What people are called, now. The log knows only their ids, so that a name can change, and be forgotten. */
public final class Names {
    private static final String PERSON = "select id, display_name, language, blocked, vanished, last_read from person ";

    /** Two who change at once may be seen one after the other, in whatever order their moments are: so all are counted in. */
    private static final String EDITION = "select max(changed), count(vanished), sum(changed % 1000000007) from person";

    /** So long a process remembers which names there are. */
    static final Duration MOMENT = Duration.ofMillis(200);

    /** So many are asked for at once. */
    private static final int AT_ONCE = 500;

    private final Statements store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile int changes;
    private volatile @Nullable Edition edition;

    Names(Statements store) {
        this.store = store;
    }

    /** What is known of a person; empty where no one of this id ever signed in here. */
    public Optional<Person> person(PersonId id) {
        return store.one(PERSON + "where id = ?", Names::person, id.value());
    }

    /** What to call them on a page, in English; who is not known here is a former participant. */
    public String shown(PersonId id) {
        return person(id).map(Person::shown).orElse(Person.FORMER);
    }

    /** The same of several. */
    public Map<PersonId, String> shown(Collection<PersonId> ids) {
        Map<PersonId, String> shown = new LinkedHashMap<>();
        ids.forEach(id -> shown.put(id, Person.FORMER));
        Set<String> left = new TreeSet<>();
        shown.keySet().forEach(id -> left.add(id.value()));
        while (!left.isEmpty()) {
            String[] some = left.stream().limit(AT_ONCE).toArray(String[]::new);
            store.all(PERSON + "where id in (" + "?, ".repeat(some.length - 1) + "?)", Names::person, (Object[]) some)
                    .forEach(person -> shown.put(person.id(), person.shown()));
            left.removeAll(Set.of(some));
        }
        return shown;
    }

    /** Those who have a name here, in its order: at most five hundred. */
    public List<Person> all() {
        return store.all(
                PERSON + "where vanished is null and display_name is not null order by display_name limit " + AT_ONCE,
                Names::person);
    }

    /** Those of them in whose name this text stands, whatever its case as far as the database tells. */
    public List<Person> like(String text) {
        String pattern = "%" + text.replaceAll("[!%_]", "!$0") + "%";
        return store.all(
                PERSON + "where vanished is null and lower(display_name) like lower(?) escape '!'"
                        + " order by display_name limit " + AT_ONCE,
                Names::person,
                pattern);
    }

    /**
     * A number that changes whenever any name does: for the tag of a page that shows names. What another process changes may show
     * {@link #MOMENT} later.
     */
    public long edition() {
        Edition last = edition;
        long now = System.nanoTime();
        if (last != null && now - last.at < MOMENT.toNanos()) {
            return last.number;
        }
        int before = changes;
        long number = store.one(EDITION, Names::edition).orElse(0L);
        remember(new Edition(number, now), before);
        return number;
    }

    /** Unless somebody was renamed here while it was looked for. */
    private synchronized void remember(Edition found, int before) {
        if (changes == before) {
            edition = found;
        }
    }

    /** Calls back in this process whenever some name is another or gone, before whoever changed it goes on. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Some name is another from now on. */
    void changed() {
        lookAgain();
        listeners.forEach(Runnable::run);
    }

    private synchronized void lookAgain() {
        changes++;
        edition = null;
    }

    /** Some name is another from now on, in every process: waits until none remembers what was before. */
    void changedEverywhere() {
        long since = System.nanoTime();
        changed();
        boolean interrupted = false;
        for (long left = MOMENT.toNanos(); left > 0; left = MOMENT.toNanos() - (System.nanoTime() - since)) {
            LockSupport.parkNanos(left);
            interrupted |= Thread.interrupted(); // or it would not wait any more
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static long edition(ResultSet row) throws SQLException {
        return 31 * (31 * row.getLong(1) + row.getLong(2)) + row.getLong(3);
    }

    /** @param at of the clock that only goes on, before it was looked for */
    private record Edition(long number, long at) {}

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("display_name"),
                row.getString("language"),
                Statements.moment(row, "blocked") != null,
                Statements.moment(row, "vanished") != null,
                lastRead(row));
    }

    private static @Nullable Long lastRead(ResultSet row) throws SQLException {
        long position = row.getLong("last_read");
        return row.wasNull() ? null : (Long) position;
    }
}
