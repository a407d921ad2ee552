package nextstep.standalone.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Somebody with a token at the door of a tracker. */
record Guest(HttpClient client, URI tracker, String token) {
    HttpResponse<String> posts(String path, String body) {
        return posts(path, body, Map.of());
    }

    HttpResponse<String> posts(String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(tracker.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!headers.containsKey("Authorization")) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        return send(request);
    }

    HttpResponse<String> reads(String address, long notOlderThan) {
        return send(HttpRequest.newBuilder(tracker.resolve(address))
                .header("Accept", "application/json")
                .header("Not-Older-Than", Long.toString(notOlderThan)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
