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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: reads a page, sends a form of it with its hidden fields, goes where it is led. */
final class WithoutScripts implements AutoCloseable {
    private static final String OF_A_FORM = "application/x-www-form-urlencoded";

    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private WithoutScripts(StartedTracker tracker) {
        this.address = tracker.address();
    }

    /** Of somebody who has opened a link. */
    static WithoutScripts signedIn(StartedTracker tracker, String link) throws IOException, InterruptedException {
        WithoutScripts browser = new WithoutScripts(tracker);
        assertThat(browser.sent(link + "/open", "").statusCode()).isEqualTo(303);
        return browser;
    }

    /** Of just anybody. */
    static WithoutScripts guest(StartedTracker tracker) {
        return new WithoutScripts(tracker);
    }

    String read(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path.replaceAll("#.*", "")))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    HttpResponse<String> sent(String path, String fields) throws IOException, InterruptedException {
        return sent(path, OF_A_FORM, fields.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> sent(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .header("Origin", address)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    /** Sends a form with a file. */
    HttpResponse<String> sentWithFile(String action, Map<String, String> fields, byte[] file)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--next\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .append("\r\n"));
        body.append("--next\r\nContent-Disposition: form-data; name=\"file\"; filename=\"table.csv\"\r\n")
                .append("Content-Type: text/csv\r\n\r\n")
                .append(new String(file, StandardCharsets.ISO_8859_1))
                .append("\r\n--next--\r\n");
        byte[] bytes = body.toString().getBytes(StandardCharsets.ISO_8859_1);
        return sent(action, "multipart/form-data; boundary=next", bytes);
    }

    /** Where the answer to a form leads. */
    static String next(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The hidden fields of a form as its page has them, ready to be sent. */
    String hidden(String page, String action) throws IOException, InterruptedException {
        return hiddenIn(read(page), action).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same by their names. */
    static Map<String, String> hiddenIn(String page, String action) {
        Matcher form = Pattern.compile("<form[^>]*action=\"" + action + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as("the form stands on its page").isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form.group());
        while (field.find()) {
            fields.put(
                    field.group(1),
                    field.group(2).replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&"));
        }
        return fields;
    }

    @Override
    public void close() {
        browser.close();
    }
}
