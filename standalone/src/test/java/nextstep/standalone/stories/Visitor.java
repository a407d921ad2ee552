package nextstep.standalone.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token who posts and then reads, never older than what they wrote. */
final class Visitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final URI tracker;
    private final String token;
    private long lastWrite = -1;

    Visitor(HttpClient client, URI tracker, String token) {
        this.client = client;
        this.tracker = tracker;
        this.token = token;
    }

    /** Posts a command that is taken; quotes may be written as {@code '}. Gives the position of what was recorded. */
    long does(String path, String body) {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isIn(200, 201);
        lastWrite = answer.headers().firstValueAsLong("Log-Position").orElseThrow();
        return lastWrite;
    }

    /** Posts a command that is refused, and gives the code of the refusal. */
    String isRefused(String path, String body) {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(400, 499);
        return JSON.readTree(answer.body()).get("code").asString();
    }

    /** What a page says, never older than this visitor's last write. */
    JsonNode reads(String path) {
        HttpRequest request = HttpRequest.newBuilder(tracker.resolve(path))
                .header("Not-Older-Than", Long.toString(lastWrite))
                .build();
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** The items of a list. */
    Stream<JsonNode> items(String path) {
        return stream(reads(path).get("items"));
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(tracker.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
