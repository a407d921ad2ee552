package nextstep.benchmarks.stores;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nextstep.benchmarks.measuring.Cpu;

/** A PostgreSQL server of our own with default durability: every commit is on the disk before it is acknowledged. */
public final class PostgresServer implements AutoCloseable {
    static final String USER = "postgres";

    private final Path parent;
    private final Path folder;
    private final EmbeddedPostgres server;
    private int databases;

    private PostgresServer(Path parent) throws IOException {
        this.parent = parent;
        this.folder = Folder.make(parent);
        this.server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_buffers", "256MB")
                .start();
    }

    /** Starts one whose files are in a new folder within this one. */
    public static PostgresServer in(Path parent) {
        try {
            return new PostgresServer(parent);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** A new, empty database. */
    public PostgresStore database() {
        String name = "next_step_" + ++databases;
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new PostgresStore(this, name, Folder.make(parent));
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    long cpuNanos() {
        try {
            String pid = Files.readAllLines(folder.resolve("server").resolve("postmaster.pid"))
                    .getFirst();
            return Cpu.ofTree(Long.parseLong(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folder.remove(folder);
    }
}
