package nextstep.events.log;

import java.time.Clock;
import java.time.Duration;

/**
 * Where the log is and how it is used.
 *
 * @param url {@code jdbc:sqlite:FILE}, {@code jdbc:postgresql://HOST/DATABASE} or {@code axon-server://HOST:PORT/CONTEXT}
 * @param user empty for SQLite and Axon Server
 * @param password of the user; for Axon Server the token of its access control, empty where it has none
 * @param clock tells when an event is recorded
 * @param readers how many threads read at the same time; more of them wait
 * @param look how often to look whether another process has appended, while somebody wants to know
 * @param patience how long to wait for a database that is away, or a log that is not there yet
 */
public record LogSettings(
        String url, String user, String password, Clock clock, int readers, Duration look, Duration patience) {

    private static final int READERS = 8;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** With what is right in most cases for the rest. */
    public LogSettings(String url, String user, String password, Clock clock) {
        this(url, user, password, clock, READERS, LOOK, PATIENCE);
    }

    Store store() {
        if (url.startsWith(SqliteStore.PREFIX)) {
            return new SqliteStore(url);
        }
        if (url.startsWith(PostgresStore.PREFIX)) {
            return new PostgresStore(this);
        }
        if (url.startsWith(AxonServerAddress.PREFIX)) {
            return new AxonServerStore(this);
        }
        throw new IllegalArgumentException("The log's address starts with " + SqliteStore.PREFIX + ", "
                + PostgresStore.PREFIX + " or " + AxonServerAddress.PREFIX + "://, not " + url);
    }

    @Override
    public String toString() {
        return "LogSettings[" + url + "]";
    }
}
