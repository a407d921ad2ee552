package nextstep.events.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import nextstep.standin.AxonServerStandIn;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A stand-in for Axon Server that runs during a test. */
@SuppressWarnings("NullAway.Init") // started before each test
final class StandIn implements BeforeEachCallback, AfterEachCallback {
    private AxonServerStandIn server;

    String url() {
        return server.url();
    }

    AxonServerStandIn server() {
        return server;
    }

    void restartServer() {
        try {
            server.restart();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        server = AxonServerStandIn.start();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        server.stop();
    }
}
