package nextstep.query.history.selfcheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nextstep.query.history.sealing.SealDatabase;
import nextstep.query.history.sealing.SealsUnreachable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says for all processes that something is done here: when it begins, every few seconds while it goes on, and how it ended. Where
 * that cannot be said, it is done all the same.
 */
final class Underway {
    private static final Logger LOG = LoggerFactory.getLogger(Underway.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    /** Who has not spoken for so long is taken for gone. */
    static final Duration SILENCE = EVERY.multipliedBy(6);

    private final SealDatabase database;
    private final Undertaking what;
    private final Clock clock;
    private CountDownLatch ended = new CountDownLatch(0);

    Underway(SealDatabase database, Undertaking what, Clock clock) {
        this.database = database;
        this.what = what;
        this.clock = clock;
    }

    /**
     * What is known of the last time.
     *
     * @param position the last fact of the log when it began
     * @param aliveAt when it was last said that it goes on; null once it has ended
     */
    record Last(
            long position,
            @Nullable Instant aliveAt,
            @Nullable Trouble trouble,
            @Nullable String cause) {}

    Optional<Last> last() {
        return database.find(
                "select position, alive_at, trouble, cause from undertakings where kind = ?",
                row -> {
                    long position = row.getLong(1);
                    long alive = row.getLong(2);
                    Instant aliveAt = row.wasNull() ? null : SealDatabase.instant(alive);
                    String trouble = row.getString(3);
                    return new Last(position, aliveAt, trouble == null ? null : Trouble.of(trouble), row.getString(4));
                },
                what.word());
    }

    synchronized void begins(long position) {
        Instant now = clock.instant();
        say(
                "insert into undertakings (kind, position, begun_at, alive_at) values (?, ?, ?, ?) on conflict (kind) do"
                        + " update set position = excluded.position, begun_at = excluded.begun_at,"
                        + " alive_at = excluded.alive_at, trouble = null, cause = null",
                what.word(),
                position,
                now,
                now);
        CountDownLatch until = new CountDownLatch(1);
        ended = until;
        Thread.ofVirtual().name("underway").start(() -> sayUntil(until));
    }

    void ends() {
        ended(null, null);
    }

    void fails(Trouble trouble, String cause) {
        ended(trouble, cause);
    }

    private synchronized void ended(@Nullable Trouble trouble, @Nullable String cause) {
        ended.countDown();
        say(
                "update undertakings set alive_at = null, trouble = ?, cause = ? where kind = ?",
                trouble == null ? null : trouble.word(),
                cause,
                what.word());
    }

    private void sayUntil(CountDownLatch until) {
        try {
            while (!until.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                lives(until);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void lives(CountDownLatch until) {
        if (until.getCount() > 0) {
            say("update undertakings set alive_at = ? where kind = ?", clock.instant(), what.word());
        }
    }

    private void say(String sql, @Nullable Object... values) {
        try {
            database.update(sql, values);
        } catch (SealsUnreachable e) {
            LOG.warn("How the {} goes cannot be said: {}", what.word(), e.getMessage());
        }
    }
}
