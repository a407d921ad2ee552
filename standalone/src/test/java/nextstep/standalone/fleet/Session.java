package nextstep.standalone.fleet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who signed in at one process and comes to others. */
record Session(HttpClient client, String cookie) {

    /** Opens a link that signs in, at this process. */
    static Session signedIn(HttpClient client, Side side, String link) throws IOException, InterruptedException {
        HttpResponse<String> opened = client.send(
                at(side, "/sign-in/links/" + link + "/open")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        return new Session(
                client,
                opened.headers().allValues("Set-Cookie").stream()
                        .map(set -> set.substring(0, set.indexOf(';')))
                        .filter(set -> set.contains("nss_"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(opened.statusCode() + " " + opened.body())));
    }

    HttpResponse<String> reads(Side side, String path) throws IOException, InterruptedException {
        return client.send(
                at(side, path)
                        .header("Cookie", cookie)
                        .header("Accept", "application/json")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends something at one process, with the form token that another has shown. */
    HttpResponse<String> sends(Side side, String path, String body, String formToken)
            throws IOException, InterruptedException {
        return client.send(
                at(side, path)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/json")
                        .header("Form-Token", formToken)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What a page of this process would carry in its forms. */
    String formToken(Side side) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(reads(side, "/account").body())
                .path("formToken")
                .asString();
    }

    /** With what status a program is answered that shows a token instead. */
    static int byToken(HttpClient client, Side side, String path, String secret)
            throws IOException, InterruptedException {
        HttpRequest read =
                at(side, path).header("Authorization", "Bearer " + secret).build();
        return client.send(read, BodyHandlers.discarding()).statusCode();
    }

    /** The same where it writes. */
    static int writesByToken(HttpClient client, Side side, String path, String secret)
            throws IOException, InterruptedException {
        HttpRequest write = at(side, path)
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return client.send(write, BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder at(Side side, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + side.port() + path));
    }
}
