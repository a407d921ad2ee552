package nextstep.events.log;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;

/** A real Axon Server, where one is at hand. */
final class TestAxonServer {
    /** Its address, {@code HOST:8124}. It runs in development mode, so that it can be emptied over HTTP at port 8024. */
    private static final String ADDRESS = "NEXT_STEP_AXON_SERVER";

    private TestAxonServer() {}

    /** An empty log on it; without one the test is skipped and says why. */
    static LogSettings empty(Clock clock) {
        String address = System.getenv(ADDRESS);
        if (address == null) {
            return abort("No Axon Server is at hand: set " + ADDRESS
                    + " to HOST:8124 of one in development mode that may be emptied.");
        }
        purge(address.substring(0, address.indexOf(':')));
        return new LogSettings("axon-server://" + address + "/default", "", "", clock);
    }

    private static void purge(String host) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + ":8024/v1/devmode/purge-events"))
                    .DELETE()
                    .build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("Axon Server is not in development mode: " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
