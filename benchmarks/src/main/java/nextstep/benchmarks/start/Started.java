package nextstep.benchmarks.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * What a start came to, until the first page was there.
 *
 * @param residentMegabytes of the process then
 */
record Started(double millis, double cpuMillis, double residentMegabytes) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long MOMENT = Duration.ofMillis(20).toNanos();

    /** Starts a program at a free port, waits for its page, looks, and ends it. */
    static Started of(IntFunction<List<String>> command, Path output) throws IOException, InterruptedException {
        int port = freePort();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command.apply(port))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            while (!answers(client, page)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("It did not start; see " + output);
                }
                LockSupport.parkNanos(MOMENT);
            }
            return new Started(
                    (System.nanoTime() - start) / 1e6,
                    process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6,
                    resident(process.pid()));
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
