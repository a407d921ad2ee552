package nextstep.standalone.door;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import nextstep.standalone.Tracker;
import org.springframework.context.ConfigurableApplicationContext;

/** The door of a tracker with narrow limits, behind a server that says for whom it asks; and what it says byte for byte. */
record NarrowDoor(String address) {
    static final String SCRAPER = "a-scraper-and-its-secret";

    static ConfigurableApplicationContext tracker(Path data) {
        return Tracker.application()
                .run(
                        "--server.port=0",
                        "--nextstep.data=" + data,
                        "--nextstep.history=false",
                        "--server.forward-headers-strategy=native",
                        "--server.tomcat.connection-timeout=1s",
                        "--nextstep.limits.requests-per-minute=20",
                        "--nextstep.limits.writes-per-minute=10",
                        "--nextstep.limits.slowest-body=1s",
                        "--nextstep.metrics.token=" + SCRAPER);
    }

    /** All that is answered until the connection is closed. */
    String answers(String request) throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return answer(socket);
        }
    }

    static String answer(Socket socket) throws IOException {
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
    }
}
