package nextstep.benchmarks.append;

import java.sql.SQLException;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Pairs;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.stores.PostgresStore;
import nextstep.benchmarks.stores.Store;

/**
 * Commands through the whole write side against plain JDBC, at 1, 16 and 64 clients.
 *
 * @param streams how many aggregates the commands go to; new ones in each turn
 * @param commands in each turn; a quarter of it with one client
 * @param warmUp commands through each side before the first turn that counts
 */
public record AppendBenchmark(Report report, int pairs, int streams, int commands, int warmUp) {
    private static final int MOST_CLIENTS = 64;

    /** P1, P2 and P3 on this store, which is empty. */
    public void on(Store store) throws SQLException {
        try (Store other = store.another();
                OurWriteSide ours = new OurWriteSide(store);
                WriteSide limit = limit(other)) {
            report.note(store.name() + ": warming up with " + warmUp + " commands on each side");
            boolean postgres = store instanceof PostgresStore;
            new Turn(ours, streams, 16, warmUp).takeTurn();
            new Turn(limit, streams, postgres ? 16 : 1, warmUp).takeTurn();
            one(ours, limit, store.name(), postgres ? 1 : 2);
            many(ours, limit, store.name(), 16, postgres ? 3.5 : 2.5);
            if (store instanceof PostgresStore database) {
                countedByTheDatabase(ours, database);
            }
            many(ours, limit, store.name(), MOST_CLIENTS, postgres ? 9 : 5);
        }
    }

    private static WriteSide limit(Store store) throws SQLException {
        return store instanceof PostgresStore postgres
                ? new RawPostgres(postgres, MOST_CLIENTS)
                : new RawSqlite("jdbc:sqlite:" + store.folder().resolve("raw.db"));
    }

    private void one(OurWriteSide ours, WriteSide limit, String store, double goal) {
        Pairs measured = Pairs.measure(
                new Turn(ours, streams, 1, commands / 4), new Turn(limit, streams, 1, commands / 4), pairs);
        report.add(Line.median("P3 " + store + ", 1 client", measured, goal));
    }

    private void many(OurWriteSide ours, WriteSide limit, String store, int clients, double goal) {
        int limitClients = limit instanceof RawSqlite ? 1 : clients;
        Turn turn = new Turn(ours, streams, clients, commands);
        Pairs measured = Pairs.measure(turn, new Turn(limit, streams, limitClients, commands), pairs);
        report.add(Line.rate("P1 " + store + ", " + clients + " clients", "commands/s", measured, goal));
        if (clients == 16) {
            double together = measured.ours(sample -> (double) sample.operations() / sample.transactions());
            report.add(Line.count("P2 " + store + ", 16 clients, by our counter", "events/tx", together, 8));
        }
    }

    /**
     * The same count as the database sees it: with what commands read and the snapshots that they leave, without what goes
     * on while nobody asks for anything, as looking whether another process has appended.
     */
    private void countedByTheDatabase(OurWriteSide ours, PostgresStore store) throws SQLException {
        Turn turn = new Turn(ours, streams, 16, commands);
        turn.takeTurn();
        PostgresStore.Counted before = store.counted();
        double events = turn.goOn().operations();
        PostgresStore.Counted after = store.counted();
        PostgresStore.Counted idle = store.counted().since(after);
        PostgresStore.Counted taken = after.since(before);
        report.add(Line.count(
                "P2 PostgreSQL, 16 clients, by pg_stat_database",
                "events/tx",
                events / (taken.commits() - idle.commits()),
                8));
        report.add(Line.count(
                "P2 PostgreSQL, 16 clients, by pg_stat_io",
                "events/fsync",
                events / (taken.syncs() - idle.syncs()),
                8));
    }
}
