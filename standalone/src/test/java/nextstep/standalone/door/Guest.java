package nextstep.standalone.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser: it keeps cookies, says where a form comes from, and carries the hidden field. */
final class Guest implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final URI tracker;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Guest(String tracker) {
        this.tracker = URI.create(tracker);
    }

    HttpResponse<String> get(String path) {
        return send(at(path));
    }

    /** Opens a page for people. */
    HttpResponse<String> reads(String path) {
        return send(at(path).header("Accept", "text/html"));
    }

    JsonNode account() {
        return json(get("/account"));
    }

    /** Sends a form from a page of the tracker's own, with the hidden field of that page. */
    HttpResponse<String> sendsForm(String path, String fields) {
        HttpResponse<String> account = get("/account");
        String token = account.statusCode() == 200
                ? "form-token=" + json(account).get("formToken").stringValue() + (fields.isEmpty() ? "" : "&")
                : "";
        return sendsRawForm(path, token + fields);
    }

    HttpResponse<String> sendsRawForm(String path, String body) {
        return send(at(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", tracker.toString())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(tracker.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the browser keeps, to see that it changes. */
    String cookie() {
        return cookies.getCookieStore().getCookies().toString();
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String code(HttpResponse<String> response) {
        return json(response).path("code").asString("");
    }

    @Override
    public void close() {
        client.close();
    }
}
