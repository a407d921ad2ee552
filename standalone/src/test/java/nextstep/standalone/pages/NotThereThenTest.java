package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks at an earlier moment, at which there was nothing at an address, finds the way back to now. */
class NotThereThenTest {
    private static final String BACK = "Show what is so now";

    @TempDir
    Path data;

    @Test
    void isToldByTheClockThatWasSetAndNotOfNow() throws Exception {
        try (StartedTracker tracker = new StartedTracker(data)) {
            assertThat(missing(tracker, "/initiatives/movement-charter?as-of=-1"))
                    .contains("not known yet", BACK, "href=\"/initiatives/movement-charter\"");
            assertThat(missing(tracker, "/plans/none?on=2020-12-31&lang=de"))
                    .contains("noch nicht bekannt", "href=\"/plans/none?lang=de\"");
            assertThat(missing(tracker, "/plans/none"))
                    .contains("There is nothing here")
                    .doesNotContain(BACK);
        }
    }

    private static String missing(StartedTracker tracker, String path) throws IOException, InterruptedException {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(tracker.address() + path))
                    .header("Accept", "text/html")
                    .build();
            HttpResponse<String> answer = reader.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            return answer.body();
        }
    }
}
