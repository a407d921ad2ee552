package nextstep.standalone;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The tracker that import and export talk to. */
final class RunningTracker {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String USUAL_ADDRESS = "http://127.0.0.1:8080";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of the tracker, which says where it runs (default: ./data).")
    private @Nullable Path data;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the tracker runs (default: found by its data folder; else " + USUAL_ADDRESS + ").")
    private @Nullable String url;

    /** Made by picocli, which fills it. */
    RunningTracker() {}

    /** The one at this address. */
    RunningTracker(String url) {
        this.url = url;
    }

    private String address() {
        if (url != null) {
            return url;
        }
        Path folder = data;
        if (folder == null) {
            return DataFolder.servedAt(Path.of("data")).orElse(USUAL_ADDRESS);
        }
        return DataFolder.servedAt(DataFolder.ofATracker(folder))
                .orElseThrow(() -> new Stop("No tracker runs on the folder "
                        + folder.toAbsolutePath().normalize() + ". Start it with ./next-step start --data " + folder
                        + ", or say where it is with --url."));
    }

    /** A request to a path of it. */
    HttpRequest.Builder at(String path) {
        String url = address();
        try {
            return HttpRequest.newBuilder(URI.create(url.replaceFirst("/$", "") + path))
                    .timeout(PATIENCE);
        } catch (IllegalArgumentException e) {
            throw new Stop(url + " is no address. Give one such as http://127.0.0.1:8080 with --url.");
        }
    }

    /** Its answer, whatever the status. */
    HttpResponse<String> answer(HttpRequest.Builder request) {
        String url = address();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new Stop("No tracker answers at " + url + ". Start it with ./next-step start, or say where it is"
                    + " with --data or --url.");
        } catch (IOException e) {
            throw new Stop("The tracker at " + url + " did not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stop("Interrupted.");
        }
    }
}
