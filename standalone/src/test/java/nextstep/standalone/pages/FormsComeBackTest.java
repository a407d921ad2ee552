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
import nextstep.events.mandates.MandateKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms as a browser without scripts sends them: read from their page, sent, refused or accepted, read again. */
@SuppressWarnings("NullAway.Init") // started before all
class FormsComeBackTest {
    private static final String PAGE = "/initiatives/regional-thematic-hubs/roles?lang=de";
    private static final String ACTION = "/initiatives/regional-thematic-hubs/roles/-/-/declare";

    @TempDir
    static Path data;

    private static StartedTracker tracker;
    private static HttpClient browser;

    @BeforeAll
    static void signIn() throws Exception {
        tracker = new StartedTracker(data);
        tracker.token();
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String link = tracker.signInLink("Ada", MandateKind.STEWARD, null);
        assertThat(sent(link + "/open", "").statusCode()).isEqualTo(303);
    }

    @AfterAll
    static void stop() {
        browser.close();
        tracker.close();
    }

    @Test
    void aRefusedFormComesBackWithWhatWasWrittenAndWhatIsWrong() throws Exception {
        String fields =
                hidden(PAGE, ACTION) + "&group=CEEHUB&context=GLOBAL&kind=SUPPORTING&from=2999-01-01&note=Kept+%3Cb%3E";

        HttpResponse<String> refused = sent(ACTION, fields);
        assertThat(refused.statusCode()).isEqualTo(303);
        String back = refused.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(PAGE + "&refused=").contains("#");

        String page = read(back).body();
        assertThat(page)
                .contains("role=\"alert\"")
                .contains(">Kept &lt;b&gt;</textarea>")
                .containsPattern(
                        "aria-invalid=\"true\"[^>]*value=\"2999-01-01\"|value=\"2999-01-01\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void whatWasWrittenStandsAboveAPageThatHasItsFormNoMore() throws Exception {
        String given = mandateGiven().headers().firstValue("Location").orElseThrow();
        String mandate = given.replaceAll("[?#].*", "");
        String fields = hidden(given, mandate + "/revoke");
        String revoked = sent(mandate + "/revoke", fields + "&reason=The+vote+was+repeated")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(read(revoked).body()).contains("The vote was repeated");

        HttpResponse<String> again = sent(mandate + "/revoke", fields + "&reason=Kept+%3Cb%3E+from+another+window");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(303);
        String page = read(again.headers().firstValue("Location").orElseThrow()).body();

        assertThat(page)
                .doesNotContain("/revoke\"")
                .containsOnlyOnce("role=\"alert\"")
                .contains("no longer on this page", "<code dir=\"ltr\">reason</code>")
                .contains("Kept &lt;b&gt; from another window");
        assertThat(page.indexOf("role=\"alert\"")).isLessThan(page.indexOf("<h1>"));
    }

    @Test
    void whatCameBackToItsFormStandsThereAlone() throws Exception {
        String back = sent(ACTION, hidden(PAGE, ACTION) + "&group=CEEHUB&context=GLOBAL&note=Once")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(read(back).body()).containsOnlyOnce("role=\"alert\"").doesNotContain("ns-gone");
    }

    @Test
    void aMandateIsGivenToNobodyAndOfNoKindUnlessBothAreChosen() throws Exception {
        String fields = hidden("/mandates", "/mandates/give");
        assertThat(read("/mandates").body()).containsPattern(choosing("person")).containsPattern(choosing("kind"));

        HttpResponse<String> refused =
                sent("/mandates/give", fields + "&person=&kind=&group=&evidence%5B0%5D.description=a+vote");

        assertThat(refused.headers().firstValue("Location").orElseThrow()).contains("refused=");
        assertThat(read(refused.headers().firstValue("Location").orElseThrow()).body())
                .contains("mandates-give-person-fault", "mandates-give-kind-fault")
                .containsPattern(choosing("kind"));
    }

    /** A list in which nothing is chosen at first and something has to be. */
    private static String choosing(String field) {
        return "<select[^>]*name=\"" + field + "\" required[^>]*>\\s*<option value=\"\" selected>Choose …";
    }

    private static HttpResponse<String> mandateGiven() throws Exception {
        String page = read("/mandates").body();
        Matcher person = Pattern.compile("<option value=\"(person:[^\"]+)\"").matcher(page);
        assertThat(person.find()).isTrue();
        return sent(
                "/mandates/give",
                hidden("/mandates", "/mandates/give") + "&kind=AUDITOR&evidence%5B0%5D.description=a+vote&person="
                        + person.group(1));
    }

    @Test
    void anAcceptedFormLeadsToAPageThatShowsIt() throws Exception {
        String fields = hidden(PAGE, ACTION) + "&group=CEEHUB&context=LANGUAGE%3Apl&kind=SUPPORTING&note=For+Polish";

        HttpResponse<String> accepted = sent(ACTION, fields);
        assertThat(accepted.statusCode()).isEqualTo(303);
        String next = accepted.headers().firstValue("Location").orElseThrow();
        assertThat(next).contains("lang=de").contains("not-older-than=");

        assertThat(read(next).body()).contains("CEE Hub");
    }

    @Test
    void anotherSessionDoesNotSeeWhatCameBack() throws Exception {
        String back = sent(ACTION, hidden(PAGE, ACTION) + "&group=CEEHUB&context=GLOBAL&note=Private")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        try (HttpClient other = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(tracker.address() + back.replaceAll("#.*", "")))
                    .header("Accept", "text/html")
                    .build();
            assertThat(other.send(request, BodyHandlers.ofString()).body()).doesNotContain("Private");
        }
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageOfThePage() throws Exception {
        String arabic = PAGE.replace("lang=de", "lang=ar");

        HttpResponse<String> answer = sent(ACTION, hidden(arabic, ACTION) + "&group=no+code");
        assertThat(answer.statusCode()).isEqualTo(303);
        String back = answer.headers().firstValue("Location").orElseThrow();
        assertThat(read(back).body())
                .contains("<html lang=\"ar\"")
                .contains("المعرّف من هذا النوع")
                .doesNotContain("An id of this kind");
    }

    @Test
    void aFormThatNamesAPageElsewhereIsAnsweredHere() throws Exception {
        String token = hidden(PAGE, ACTION).replaceAll("&form-page=[^&]*", "");

        HttpResponse<String> answer = sent(ACTION, token + "&form-page=%2F%2Fexample.org%2F&group=CEEHUB");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void theDeskIsOnesOwnWithoutAsking() throws Exception {
        assertThat(read("/desk").body()).contains("Bring mentors and newcomers together");
    }

    @Test
    void aProblemIsAPageForPeopleAndADocumentForPrograms() throws Exception {
        assertThat(read("/initiatives/nothing").body())
                .contains("<html lang=\"en\"")
                .contains("<h1>");
        HttpRequest program = HttpRequest.newBuilder(URI.create(tracker.address() + "/initiatives/nothing"))
                .build();
        assertThat(browser.send(program, BodyHandlers.ofString()).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    /** The hidden fields of the form, as its page has them. */
    private static String hidden(String on, String action) throws Exception {
        String page = read(on).body();
        Matcher form = Pattern.compile("<form[^>]*action=\"" + action + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as("the form stands on its page").isTrue();
        StringBuilder fields = new StringBuilder();
        Matcher field = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form.group());
        while (field.find()) {
            fields.append(fields.isEmpty() ? "" : "&")
                    .append(field.group(1))
                    .append('=')
                    .append(URLEncoder.encode(field.group(2).replace("&amp;", "&"), StandardCharsets.UTF_8));
        }
        return fields.toString();
    }

    private static HttpResponse<String> read(String path) throws IOException, InterruptedException {
        String address = tracker.address() + path.replaceAll("#.*", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> sent(String path, String fields) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(tracker.address() + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", tracker.address())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(fields))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
