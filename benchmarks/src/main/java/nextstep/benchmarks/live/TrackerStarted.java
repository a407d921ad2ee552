package nextstep.benchmarks.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The program on an empty folder as anybody starts it, and somebody who may write. */
final class TrackerStarted implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("listens at (http://\\S+)");
    private static final Pattern TOKEN = Pattern.compile("nst_\\S+");

    private final Process process;
    private final URI address;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    private TrackerStarted(Process process, URI address, String token) {
        this.process = process;
        this.address = address;
        this.token = token;
    }

    static TrackerStarted on(Path data) throws IOException {
        Process process = launched("start", "--data", data.toString(), "--port", "0");
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        URI address = URI.create(found(ADDRESS, said));
        Thread.ofVirtual().start(() -> said.lines().forEach(line -> {})); // so that it never waits for a reader
        try (BufferedReader made = new BufferedReader(new InputStreamReader(
                launched(
                                "token",
                                "--person",
                                "Measurer",
                                "--mandate",
                                "hub-coordinator:CEEHUB",
                                "--data",
                                data.toString())
                        .getInputStream(),
                StandardCharsets.UTF_8))) {
            return new TrackerStarted(process, address, found(TOKEN, made));
        }
    }

    private static Process launched(String... words) throws IOException {
        String[] command = new String[words.length + 1];
        command[0] = Path.of("next-step").toAbsolutePath().toString();
        System.arraycopy(words, 0, command, 1, words.length);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String found(Pattern pattern, BufferedReader said) throws IOException {
        for (@Nullable String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group(matcher.groupCount());
            }
        }
        throw new IllegalStateException("The program ended before it said " + pattern);
    }

    int port() {
        return address.getPort();
    }

    /** Records something and says at which position of the log. */
    long write(String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer.headers().firstValueAsLong("Log-Position").orElseThrow();
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
