package nextstep.benchmarks.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import nextstep.events.log.EventLog;
import nextstep.events.log.Log;
import nextstep.events.log.LogSettings;
import nextstep.query.AllViews;
import nextstep.query.views.Projector;
import nextstep.query.views.Row;
import nextstep.query.views.Snapshot;
import nextstep.query.views.Span;
import nextstep.query.views.Succession;
import nextstep.query.views.ViewDatabase;
import nextstep.query.views.Views;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two positions of a long and varied history. */
class SpansTest {
    private static final int FACTS = 3_000;
    private static final int ROUNDS = 60;

    private final Random chance = new Random(20201121);

    @TempDir
    Path folder;

    private EventLog log;
    private ViewDatabase database;
    private Snapshot views;

    @BeforeEach
    void foldAHistory() throws SQLException {
        LogSettings settings = new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", Clock.systemUTC());
        HistoryLoad.load(History.of(FACTS).takingBack(40), settings);
        log = EventLog.openToRead(settings);
        database = ViewDatabase.inFile(folder.resolve("views.db"));
        new Projector(log, database, AllViews.PROJECTIONS, 10_000).catchUp();
        views = new Views(database, AllViews.PROJECTIONS).snapshot();
    }

    @AfterEach
    void close() {
        views.close();
        database.close();
        log.close();
    }

    @Test
    void fromBeforeTheFirstFactIsEveryRowThatIsThere() {
        for (Succession<?, ?> succession : changes(-1, FACTS - 1)) {
            assertThat(succession.before()).isNull();
            assertThat(succession.after()).isNotNull().isEqualTo(stored(succession, FACTS - 1));
        }
    }

    @Test
    void startFromAndLeadToWhatTheViewsSay() {
        for (int round = 0; round < ROUNDS; round++) {
            long[] at = positions(2);
            for (Succession<?, ?> succession : changes(at[0], at[1])) {
                assertThat(succession.before()).isEqualTo(stored(succession, at[0]));
                assertThat(succession.after()).isEqualTo(stored(succession, at[1]));
                assertThat(succession.positions()).allMatch(position -> position > at[0] && position <= at[1]);
            }
        }
    }

    @Test
    void oneAfterTheOtherAreTheWhole() {
        for (int round = 0; round < ROUNDS; round++) {
            long[] at = positions(3);
            Map<Place, Row<?>> stepwise = register(at[0]);
            apply(changes(at[0], at[1]), stepwise);
            apply(changes(at[1], at[2]), stepwise);

            Map<Place, Row<?>> atOnce = register(at[0]);
            apply(changes(at[0], at[2]), atOnce);

            assertThat(stepwise).isEqualTo(atOnce).isEqualTo(register(at[2]));
        }
    }

    @Test
    void costByTheFactsBetweenAndNotByTheLog() {
        for (int round = 0; round < ROUNDS; round++) {
            long[] at = positions(2);
            AtomicLong read = new AtomicLong();

            Span.changes(counting(read), views.asOf(at[1]), AllViews.PROJECTIONS, at[0]);

            assertThat(read).hasValue(at[1] - at[0]);
        }
    }

    @Test
    void areNoneWhereNothingWasRecorded() {
        assertThat(changes(17, 17)).isEmpty();
    }

    /** The log, and how many facts are read from it. */
    private Log counting(AtomicLong read) {
        return (Log) Proxy.newProxyInstance(
                Log.class.getClassLoader(), new Class<?>[] {Log.class}, (_, method, with) -> {
                    Object answer = method.invoke(log, with);
                    if (method.getName().equals("read")
                            && answer instanceof List<?> facts) { // and the streams in which something was taken back
                        read.addAndGet(facts.size());
                    }
                    return answer;
                });
    }

    private List<Succession<?, ?>> changes(long after, long until) {
        return Span.changes(log, views.asOf(until), AllViews.PROJECTIONS, after);
    }

    /** Everything the register says at a position. */
    private Map<Place, Row<?>> register(long position) {
        Map<Place, Row<?>> register = new HashMap<>();
        apply(changes(-1, position), register);
        return register;
    }

    private static void apply(List<Succession<?, ?>> changes, Map<Place, Row<?>> register) {
        for (Succession<?, ?> change : changes) {
            Place place = new Place(change.view().name(), change.key());
            Row<?> after = change.after();
            Row<?> before = after == null ? register.remove(place) : register.put(place, after);
            assertThat(before).isEqualTo(change.before());
        }
    }

    private <K, R extends Row<K>> @Nullable Object stored(Succession<K, R> succession, long position) {
        return views.asOf(position).one(succession.view(), succession.key()).orElse(null);
    }

    private long[] positions(int count) {
        return chance.longs(count, -1, FACTS).sorted().toArray();
    }

    private record Place(String view, Object key) {}
}
