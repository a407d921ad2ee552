package nextstep.standalone.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nextstep.web.Listening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Who sends a request so slowly that it would never end holds nothing for long. */
class SlowCallersTest {
    @TempDir
    static Path data;

    static ConfigurableApplicationContext tracker;
    static NarrowDoor door;

    @BeforeAll
    static void start() {
        tracker = NarrowDoor.tracker(data);
        door = new NarrowDoor(Listening.at(tracker));
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    @Test
    void endsAConnectionWhoseHeadersDoNotCome() throws IOException {
        assertThat(door.answers("GET /openapi.json HTTP/1.1\r\nHost: x\r\nX-Slow: "))
                .isEmpty();
    }

    @Test
    void endsARequestWhoseBodyDoesNotCome() throws IOException {
        String answer = door.answers("POST /account/language HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nlang");

        assertThat(answer).startsWith("HTTP/1.1 408 ").contains("too-slow");
    }

    @Test
    void endsARequestWhoseBodyDrips() throws IOException {
        try (Socket socket = door.connected()) {
            socket.getOutputStream()
                    .write(("POST /account/language HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            try (ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor()) {
                ScheduledFuture<?> dripping =
                        drips.scheduleAtFixedRate(() -> drip(socket), 0, 100, TimeUnit.MILLISECONDS);
                assertThat(NarrowDoor.answer(socket)).startsWith("HTTP/1.1 408 ");
                dripping.cancel(true);
            }
        }
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
