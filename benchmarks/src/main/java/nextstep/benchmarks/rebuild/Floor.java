package nextstep.benchmarks.rebuild;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.measuring.Side;
import nextstep.benchmarks.stores.Store;
import nextstep.events.Fact;
import nextstep.events.log.Facts;
import nextstep.events.log.LogSettings;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least there is to do: one thread reads the log by JDBC in pages, parses each payload into its record by Jackson as
 * it comes, and folds it into the latest fact of each stream and a count, in memory. No position, no header, no row.
 */
record Floor(Store store, long size) implements Side {
    private static final int PAGE = 10_000;

    @Override
    public Sample takeTurn() {
        long cpu = Cpu.own() + store.serverCpuNanos();
        long start = System.nanoTime();
        Map<String, Latest> streams = fold();
        long took = System.nanoTime() - start;
        long facts = streams.values().stream().mapToLong(Latest::count).sum();
        if (facts != size) {
            throw new IllegalStateException("The floor folded " + facts + " facts, not " + size);
        }
        return new Sample(size, took, Cpu.own() + store.serverCpuNanos() - cpu, 0, 0);
    }

    /** The latest fact of each stream, and how many it has. */
    Map<String, Latest> fold() {
        Map<String, ObjectReader> readers = new HashMap<>();
        Facts.all().forEach(type -> readers.put(name(type), JsonMapper.shared().readerFor(type)));
        Map<String, Latest> streams = new HashMap<>();
        LogSettings log = store.log();
        String table = store.url().isEmpty() ? "events" : "log.events";
        try (Connection connection = DriverManager.getConnection(log.url(), log.user(), log.password());
                PreparedStatement page = connection.prepareStatement("select stream, name, payload from " + table
                        + " where position >= ? and position < ? order by position")) {
            for (long from = 0; from < size; from += PAGE) {
                page.setLong(1, from);
                page.setLong(2, from + PAGE);
                try (ResultSet row = page.executeQuery()) {
                    while (row.next()) {
                        ObjectReader reader = Objects.requireNonNull(readers.get(row.getString(2)));
                        Fact fact = reader.readValue(row.getBytes(3));
                        streams.merge(row.getString(1), new Latest(fact, 1), Latest::then);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return streams;
    }

    private static String name(Class<? extends Fact> type) {
        return type.getAnnotation(JsonTypeName.class).value();
    }

    record Latest(Fact fact, long count) {
        static Latest then(Latest before, Latest next) {
            return new Latest(next.fact, before.count + 1);
        }
    }
}
