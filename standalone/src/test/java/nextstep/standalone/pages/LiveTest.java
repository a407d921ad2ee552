package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has a page open hears once that it has changed, of its own thing only, and keeps no tracker from stopping. */
class LiveTest {
    private static final String PLAN = "/plans/cee-mentoring";
    private static final String OTHER = "plan:content-in-underrepresented-communities-wikiforhumanrights";

    @TempDir
    Path data;

    @Test
    void hearsOfItsOwnThingAndOfNoOtherAndIsLetGoAtTheEnd() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            StartedTracker tracker = new StartedTracker(data);
            String token = tracker.token();
            long position = position(client, tracker);
            CompletableFuture<List<String>> own = listening(client, tracker, "plan:cee-mentoring", position);
            CompletableFuture<List<String>> initiative =
                    listening(client, tracker, "initiative:regional-thematic-hubs", position - 20);
            CompletableFuture<List<String>> other = listening(client, tracker, OTHER, position);
            CompletableFuture<List<String>> plans = listening(client, tracker, "plan", position);
            CompletableFuture<List<String>> anything = listening(client, tracker, "anything", position);
            CompletableFuture<List<String>> roles = listening(client, tracker, "role", position);

            assertThat(initiative.get(20, TimeUnit.SECONDS))
                    .as("what was recorded before it listened")
                    .contains("event:moved");
            post(client, tracker, token, PLAN + "/steps/mentors/confirm");

            assertThat(own.get(20, TimeUnit.SECONDS)).contains("event:moved");
            assertThat(plans.get(20, TimeUnit.SECONDS)).as("a list of plans").contains("event:moved");
            assertThat(anything.get(20, TimeUnit.SECONDS)).as("the front page").contains("event:moved");
            assertThat(roles).as("a list of roles has not changed").isNotDone();
            assertThat(other).as("another plan has not changed").isNotDone();

            long before = System.nanoTime();
            tracker.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
            assertThat(other.handle((lines, broken) -> lines == null ? List.<String>of() : lines)
                            .get(20, TimeUnit.SECONDS))
                    .doesNotContain("event:moved");
        }
    }

    private static CompletableFuture<List<String>> listening(
            HttpClient client, StartedTracker tracker, String about, long since) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(tracker.address() + "/live/" + about + "?since=" + since))
                .header("Accept", "text/event-stream")
                .build();
        return client.sendAsync(request, BodyHandlers.ofLines())
                .thenApply(HttpResponse::body)
                .thenApplyAsync(Stream::toList);
    }

    private static long position(HttpClient client, StartedTracker tracker) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(tracker.address() + PLAN)).build();
        return client.send(request, BodyHandlers.discarding())
                .headers()
                .firstValueAsLong("Log-Position")
                .orElseThrow();
    }

    private static void post(HttpClient client, StartedTracker tracker, String token, String path)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(tracker.address() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
}
