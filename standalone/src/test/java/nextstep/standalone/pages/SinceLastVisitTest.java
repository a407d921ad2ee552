package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

/** What is new since somebody's last visit: the mark is theirs, a button sets it, and looking does not move it. */
class SinceLastVisitTest {
    private static final Pattern MARK_FORM =
            Pattern.compile("<form[^>]*action=\"/account/last-read\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern NEW_IN_HEADER =
            Pattern.compile("<a href=\"(/history\\?after=(\\d+)[^\"]*)\">\\s*(Nothing|\\d+) new");

    @TempDir
    Path data;

    @Test
    void countsFromTheMarkThatTheReaderSetAndFromNothingElse() throws Exception {
        StartedTracker tracker = new StartedTracker(data);
        try (HttpClient ada = signedIn(tracker, tracker.signInLink());
                HttpClient bob = signedIn(tracker, tracker.signInLink("Bob"))) {
            assertThat(NEW_IN_HEADER.matcher(page(ada, tracker, "/")).find())
                    .as("who never set a mark has none")
                    .isFalse();

            long mark = setMark(ada, tracker);
            assertThat(fresh(ada, tracker, mark)).isZero();

            note(ada, tracker, "One thing more");
            note(ada, tracker, "And another");

            assertThat(fresh(ada, tracker, mark)).isEqualTo(2);
            page(ada, tracker, "/history");
            page(ada, tracker, "/history?after=" + mark);
            assertThat(fresh(ada, tracker, mark)).as("looking moves no mark").isEqualTo(2);
            assertThat(page(ada, tracker, "/history?after=" + mark)).contains("One thing more", "And another");
            assertThat(NEW_IN_HEADER.matcher(page(bob, tracker, "/")).find())
                    .as("the mark is hers")
                    .isFalse();

            assertThat(setMark(ada, tracker)).isEqualTo(mark + 2);
            assertThat(fresh(ada, tracker, mark + 2)).isZero();
        } finally {
            tracker.close();
        }
    }

    /** How many are said to be new at the top of the front page, after this mark. */
    private static int fresh(HttpClient reader, StartedTracker tracker, long mark) throws Exception {
        Matcher found = NEW_IN_HEADER.matcher(page(reader, tracker, "/"));
        assertThat(found.find()).isTrue();
        assertThat(found.group(2)).isEqualTo(Long.toString(mark));
        return found.group(3).equals("Nothing") ? 0 : Integer.parseInt(found.group(3));
    }

    /** Sends the form on the page of the history, as it stands there. */
    private static long setMark(HttpClient reader, StartedTracker tracker) throws Exception {
        Matcher form = MARK_FORM.matcher(page(reader, tracker, "/history"));
        assertThat(form.find()).isTrue();
        String body = HIDDEN.matcher(form.group())
                .results()
                .map(field -> field.group(1) + "="
                        + URLEncoder.encode(HtmlUtils.htmlUnescape(field.group(2)), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> sent = reader.send(
                request(tracker, "/account/last-read")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        Matcher position = Pattern.compile("position=(\\d+)").matcher(body);
        assertThat(position.find()).isTrue();
        return Long.parseLong(position.group(1));
    }

    private static void note(HttpClient client, StartedTracker tracker, String note) throws Exception {
        HttpResponse<String> noted = client.send(
                HttpRequest.newBuilder(URI.create(tracker.address() + "/plans/cee-mentoring/note"))
                        .header("Authorization", "Bearer " + tracker.token())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"note\": \"" + note + "\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);
        String position = noted.headers().firstValue("Log-Position").orElseThrow();
        assertThat(page(client, tracker, "/?not-older-than=" + position)).isNotEmpty();
    }

    private static HttpClient signedIn(StartedTracker tracker, String link) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> door = client.send(
                HttpRequest.newBuilder(URI.create(tracker.address() + link + "/open"))
                        .header("Origin", tracker.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(door.statusCode()).as(door.body()).isEqualTo(303);
        return client;
    }

    private static String page(HttpClient client, StartedTracker tracker, String path)
            throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(request(tracker, path).GET().build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private static HttpRequest.Builder request(StartedTracker tracker, String path) {
        return HttpRequest.newBuilder(URI.create(tracker.address() + path))
                .header("Origin", tracker.address())
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }
}
