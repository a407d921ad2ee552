package nextstep.benchmarks.append;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.stores.PostgresStore;

/**
 * Plain JDBC on the same columns and indexes: load the stream, append one event, commit. It parses nothing and checks
 * nothing. Each client has a connection of its own.
 */
final class RawPostgres implements WriteSide {
    private static final byte[] HEADERS =
            "{\"by\":\"person:a-coordinator\",\"command\":\"NoteProgress\",\"request\":\"0199a3a0-0000-7000-8000-000000000000\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private final PostgresStore store;
    private final List<Client> clients = new ArrayList<>();
    private final Connection own;
    private int begun;

    RawPostgres(PostgresStore store, int mostClients) throws SQLException {
        this.store = store;
        this.own = store.connect();
        try (Statement statement = own.createStatement()) {
            statement.execute("""
                create table events (
                    position    bigint generated always as identity primary key,
                    recorded_at bigint not null,
                    id          text   not null,
                    stream      text   collate "C" not null,
                    sequence    bigint not null,
                    name        text   collate "C" not null,
                    revision    text   collate "C" not null,
                    payload     bytea  not null,
                    headers     bytea  not null,
                    unique (stream, sequence))""");
        }
        for (int i = 0; i < mostClients; i++) {
            clients.add(new Client(store.connect()));
        }
    }

    @Override
    public void begin(int streams) {
        begun++;
        try {
            for (int i = 0; i < streams; i++) {
                clients.get(i % clients.size()).append(stream(i), "{}".repeat(200));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void append(int client, int stream, int number) {
        try {
            String payload = "{\"plan\":\"" + stream(stream) + "\",\"note\":\"" + Texts.of(stream, number) + "\"}";
            clients.get(client).append(stream(stream), payload);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String stream(int stream) {
        return "plan:measured-" + begun + "-" + stream;
    }

    @Override
    public long events() {
        try (Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from events")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long transactions() {
        return events();
    }

    @Override
    public LongSupplier cpu() {
        return () -> Cpu.own() + store.serverCpuNanos();
    }

    @Override
    public void close() {
        try {
            for (Client client : clients) {
                client.connection.close();
            }
            own.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Client {
        private final Connection connection;
        private final PreparedStatement load;
        private final PreparedStatement append;

        Client(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            load = connection.prepareStatement(
                    "select position, recorded_at, id, stream, sequence, name, revision, payload, headers from events where stream = ? order by sequence");
            append = connection.prepareStatement(
                    "insert into events (recorded_at, id, stream, sequence, name, revision, payload, headers) values (?, ?, ?, ?, ?, ?, ?, ?)");
        }

        void append(String stream, String payload) throws SQLException {
            load.setString(1, stream);
            long next = 0;
            try (ResultSet row = load.executeQuery()) {
                while (row.next()) {
                    next = row.getLong(5) + 1;
                    if (row.getBytes(8).length == 0 || row.getBytes(9).length == 0) {
                        throw new IllegalStateException("An empty event in " + stream);
                    }
                }
            }
            append.setLong(1, System.nanoTime());
            append.setString(2, new UUID(System.nanoTime(), next).toString());
            append.setString(3, stream);
            append.setLong(4, next);
            append.setString(5, "implementation.ProgressNoted");
            append.setString(6, "1");
            append.setBytes(7, payload.getBytes(StandardCharsets.UTF_8));
            append.setBytes(8, HEADERS);
            append.executeUpdate();
            connection.commit();
        }
    }
}
