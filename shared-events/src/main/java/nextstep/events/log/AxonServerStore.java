package nextstep.events.log;

import io.axoniq.axonserver.connector.event.EventChannel;
import java.sql.SQLException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.jspecify.annotations.Nullable;

/**
 * The log in a context of Axon Server: the position of an event is its place in the order that Axon Server gives, which
 * has no gaps either. Bytes, names, headers and salts are kept as they are; nothing but the tracker writes in the context.
 */
final class AxonServerStore implements Store {
    private final LogSettings settings;
    private @Nullable AxonServerConnectionManager connections;

    AxonServerStore(LogSettings settings) {
        this.settings = settings;
    }

    /** There is nothing to be made: a context of Axon Server is made by who runs it. */
    @Override
    public void prepare() {}

    @Override
    public LogReader reader() {
        return new AxonServerReader(events());
    }

    @Override
    public Writer writer() throws SQLException {
        return AxonServerWriter.on(events());
    }

    @Override
    public Moving moving() {
        return new AxonServerMoving(events());
    }

    @Override
    public Snapshots snapshots() {
        return new AxonServerSnapshots(this::events);
    }

    private synchronized EventChannel events() {
        AxonServerConnectionManager manager = connections;
        if (manager == null) {
            AxonServerAddress address = AxonServerAddress.of(settings.url());
            manager = AxonServerAddress.connections(address.configuration("next-step log", settings.password()));
            connections = manager;
        }
        return manager.getConnection().eventChannel();
    }

    @Override
    public Failure failure(SQLException e) {
        for (SQLException each : Store.all(e)) {
            if (each instanceof AxonServerFailed failed) {
                return failed.failure();
            }
        }
        return Failure.OTHER;
    }

    @Override
    public synchronized void disconnect() {
        AxonServerConnectionManager manager = connections;
        connections = null;
        if (manager != null) {
            manager.shutdown();
        }
    }
}
