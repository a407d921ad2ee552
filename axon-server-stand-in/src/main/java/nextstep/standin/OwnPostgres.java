package nextstep.standin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL of a test's own, which it stops and starts as it likes: the same data, the same port. */
public final class OwnPostgres implements AutoCloseable {
    private final Path data;
    private EmbeddedPostgres running;

    private OwnPostgres(Path data, EmbeddedPostgres running) {
        this.data = data;
        this.running = running;
    }

    /** @throws IOException where none can be started, as where its programs do not run */
    public static OwnPostgres in(Path folder) throws IOException {
        Path data = folder.resolve("postgresql");
        return new OwnPostgres(data, server(data).start());
    }

    private static EmbeddedPostgres.Builder server(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200");
    }

    public int port() {
        return running.getPort();
    }

    /** Stops it under whoever is connected, and starts it again. */
    public void restart() throws IOException {
        int port = running.getPort();
        running.close();
        running = server(data).setPort(port).start();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
