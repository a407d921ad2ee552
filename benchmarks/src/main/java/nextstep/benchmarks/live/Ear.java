package nextstep.benchmarks.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One open page that listens. */
final class Ear {
    private final CountDownLatch answered;
    private final CompletableFuture<Long> heard = new CompletableFuture<>();
    private volatile boolean open;

    private Ear(CountDownLatch answered) {
        this.answered = answered;
    }

    /** Listens on a thread of its own; counts down once the line stands or was refused. */
    static Ear to(String about, long since, int port, CountDownLatch answered) {
        Ear ear = new Ear(answered);
        Thread.ofVirtual().start(() -> ear.listen("/live/" + about + "?since=" + since, port));
        return ear;
    }

    private void listen(String path, int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String status = lines.readLine();
            open = status != null && status.contains(" 200");
            answered.countDown();
            hear(lines);
        } catch (IOException gone) {
            answered.countDown();
        }
    }

    private void hear(BufferedReader lines) throws IOException {
        for (@Nullable String line = lines.readLine(); open && line != null; line = lines.readLine()) {
            if (line.equals("event:moved")) {
                heard.complete(System.nanoTime());
                return;
            }
        }
    }

    boolean isOpen() {
        return open;
    }

    /** When it heard that its page has changed; never, where it does not. */
    CompletableFuture<Long> heard() {
        return heard;
    }
}
