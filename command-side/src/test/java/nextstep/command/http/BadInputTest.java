package nextstep.command.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request, the answer is the right problem document, and the log stays as it was. */
class BadInputTest {
    private static final String NAMED = "\"name\": \"MENA\", \"source\": \"Meta\"";

    @TempDir
    static Path data;

    static RunningCommandSide side;
    private long before;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
        Register.enter(side);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void rememberTheLog() {
        before = side.log().size();
    }

    @AfterEach
    void theLogIsUnchanged() {
        assertThat(side.log().size()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                          |                | not JSON
            []                                                         |                | one JSON object
            {"name": "MENA", "name": "x", "source": "m"}               |                | a field twice
            {"name": "MENA", "source": "m"} {}                         |                | not JSON
            {"name": "MENA", "source": "m", "colour": "red"}           | colour         | no such field
            {"name": 5, "source": "m"}                                 | name           | quotation marks
            {"name": ["MENA"], "source": "m"}                          | name           | quotation marks
            {"name": "MENA"}                                           | source         | is needed
            {"name": null, "source": "m"}                              | name           | is needed
            {"name": " ", "source": "m"}                               | name           | not empty
            {"name": "two\\nlines", "source": "m"}                     | name           | one line
            {"region": "EU", "name": "MENA", "source": "m"}            | region         | another region
            """)
    void saysWhatIsMalformedAndWhere(String body, String field, String sentence) {
        HttpResponse<String> answer = side.posted("/regions/MENA/define", body);

        assertProblem(answer, 400, "malformed");
        assertThat(json(answer).path("field").asString(null)).isEqualTo(field);
        assertThat(json(answer).get("detail").stringValue()).contains(sentence);
    }

    @Test
    void namesEveryFaultAtOnceByItsPath() {
        HttpResponse<String> answer = side.posted(
                "/rounds/2026/priorities/WMPL/submit",
                "{\"picks\": [{\"recommendation\": \"r1\", \"initiatives\": [\"i1\", \"no id!\"]}], \"basis\":"
                        + " {\"howDecided\": \"vote\", \"participants\": 0, \"link\": \"ftp://x\"}, \"on\": \"2026-02-30\"}");

        assertProblem(answer, 400, "malformed");
        assertThat(json(answer)
                        .get("faults")
                        .valueStream()
                        .map(fault -> fault.get("field").stringValue()))
                .containsExactly("picks[0].initiatives[1]", "basis.link", "on");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-2-3, year month and day",
        "2026-02-30, year",
        "1989-12-31, from 1990",
        "2101-01-01, to 2100",
        "03.02.2026, year",
        "2026-02-03T00:00:00, year"
    })
    void refusesDaysThatAreNone(String day) {
        HttpResponse<String> answer = side.posted("/plans/p1/steps/s1/start", "{\"on\": \"" + day + "\"}");

        assertProblem(answer, 400, "malformed");
        assertThat(json(answer).get("field").stringValue()).isEqualTo("on");
    }

    @Test
    void refusesNumbersInQuotationMarksAndFractions() {
        assertProblem(
                side.posted("/plans/p1/steps/s2/plan", "{\"title\": \"x\", \"weight\": \"2\"}"), 400, "malformed");
        assertProblem(side.posted("/plans/p1/steps/s2/plan", "{\"title\": \"x\", \"weight\": 1.5}"), 400, "malformed");
        assertProblem(
                side.posted("/plans/p1/steps/s2/plan", "{\"title\": \"x\", \"weight\": 99999999999}"),
                400,
                "malformed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de, en;q=0.5 | de | Ein Titel hat höchstens 250 Zeichen.
            ar-EG        | ar | لا يزيد العنوان على 250 حرفًا.
            zh-TW        | zh | 标题最多250个字符。
            xx           | en | A title has at most 250 characters.
            """)
    void saysItInTheLanguageOfTheReader(String understood, String language, String sentence) {
        String tooLong = "{\"source\": \"m\", \"name\": \"" + "x".repeat(251) + "\"}";
        HttpResponse<String> answer =
                side.send(side.post("/regions/MENA/define", tooLong).header("Accept-Language", understood));

        assertProblem(answer, 400, "malformed");
        assertThat(json(answer).get("detail").stringValue()).isEqualTo(sentence);
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        HttpResponse<String> answer =
                side.posted("/regions/MENA/define", "{\"source\": \"m\", \"name\": \"" + "x".repeat(251) + "\"}");

        assertProblem(answer, 400, "malformed");
        assertThat(json(answer).get("detail").stringValue()).contains("at most 250");
    }

    @Test
    void refusesBodiesThatNestTooDeep() {
        assertProblem(side.posted("/regions/MENA/define", "[".repeat(5000)), 400, "malformed");
    }

    @Test
    void doesNotFindWhatTheAddressNames() {
        assertProblem(side.posted("/plans/nowhere/pause", "{\"reason\": \"x\"}"), 404, "unknown-plan");
        assertProblem(side.posted("/regions/NONE/retire", "{\"reason\": \"x\"}"), 404, "unknown-region");
        assertProblem(side.posted("/plans/p1/steps/none/start", "{}"), 404, "unknown-step");
        String role = "{\"role\": \"SUPPORTING\"}";
        assertProblem(side.posted("/initiatives/none/roles/GLOBAL/WMPL/declare", role), 404, "unknown-initiative");
        assertProblem(side.posted("/initiatives/i1/roles/GLOBAL/none/declare", role), 404, "unknown-group");
        assertProblem(side.posted("/initiatives/i1/roles/REGION:NONE/WMPL/declare", role), 404, "unknown-region");
        assertProblem(side.posted("/initiatives/i1/roles/GLOBAL/WMPL/end", "{\"reason\": \"x\"}"), 404, "unknown-role");
        String priorities = "{\"picks\": [" + pick("r1", "i1") + "], \"basis\": {\"howDecided\": \"vote\"}}";
        assertProblem(side.posted("/rounds/none/priorities/WMPL/submit", priorities), 404, "unknown-round");
        assertProblem(side.posted("/rounds/2026/priorities/none/submit", priorities), 404, "unknown-group");
        assertProblem(side.posted("/rounds/2026/priorities/WMPL/revise", priorities), 404, "unknown-priorities");
    }

    @Test
    void refusesWhatTheBodyNamesButIsNotThere() {
        String plan = "{\"initiative\": \"none\", \"context\": \"GLOBAL\", \"lead\": \"WMPL\", \"title\": \"x\"}";
        assertProblem(side.posted("/plans/p2/make", plan), 422, "unknown-initiative");
        assertProblem(side.posted("/plans/none/make", plan), 422, "unknown-initiative");
        assertProblem(
                side.posted(
                        "/rounds/2026/priorities/WMPL/submit",
                        "{\"picks\": [" + pick("none", "i1") + "], \"basis\": {\"howDecided\": \"vote\"}}"),
                422,
                "unknown-recommendation");
        assertProblem(
                side.posted("/plans/p1/steps/s3/plan", "{\"title\": \"x\", \"responsible\": \"none\"}"),
                422,
                "unknown-group");
    }

    @Test
    void refusesAFourthRecommendation() {
        HttpResponse<String> answer = side.posted(
                "/rounds/2026/priorities/WMPL/submit",
                "{\"picks\": [" + pick("r1", "i1") + "," + pick("r2", "i2") + "," + pick("r3", "i3") + ","
                        + pick("r4", "i4") + "], \"basis\": {\"howDecided\": \"vote\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("detail").stringValue()).contains("one to three recommendations");
    }

    @Test
    void refusesAnInitiativeUnderAnotherRecommendation() {
        HttpResponse<String> answer = side.posted(
                "/rounds/2026/priorities/WMPL/submit",
                "{\"picks\": [" + pick("r1", "i2") + "], \"basis\": {\"howDecided\": \"vote\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void refusesToCompleteWithoutEvidence() {
        assertThat(side.posted("/plans/p1/steps/s1/complete", "{\"evidence\": []}")
                        .statusCode())
                .isEqualTo(422);
        assertProblem(side.posted("/plans/p1/steps/s1/complete", "{}"), 400, "malformed");
    }

    @Test
    void refusesAnOutdatedVersion() {
        HttpResponse<String> answer =
                side.send(side.post("/plans/p1/pause", "{\"reason\": \"x\"}").header("If-Match", "\"0\""));

        assertProblem(answer, 412, "outdated");
        assertThat(json(answer).get("detail").stringValue()).contains("its version is now 1");
    }

    @Test
    void refusesAVersionThatIsNoNumber() {
        assertProblem(
                side.send(side.post("/plans/p1/pause", "{\"reason\": \"x\"}").header("If-Match", "\"abc\"")),
                400,
                "malformed");
    }

    @Test
    void refusesWhoeverShowsNoToken() {
        HttpResponse<String> answer = side.send(HttpRequest.newBuilder(side.at("/regions/MENA/define"))
                .POST(BodyPublishers.ofString("{" + NAMED + "}")));

        assertProblem(answer, 401, "token-needed");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void refusesATokenThatOpensNothing() {
        HttpResponse<String> answer = side.send(HttpRequest.newBuilder(side.at("/regions/MENA/define"))
                .header("Authorization", "Bearer nst_" + "A".repeat(43))
                .POST(BodyPublishers.ofString("{" + NAMED + "}")));

        assertProblem(answer, 401, "token-not-valid");
    }

    @Test
    void refusesWhatIsNeitherJsonNorAForm() {
        HttpResponse<String> answer =
                side.send(side.post("/regions/MENA/define", "<x/>").setHeader("Content-Type", "text/xml"));

        assertProblem(answer, 415, "form-not-understood");
    }

    @Test
    void refusesOtherMethodsAndUnknownAddresses() {
        HttpResponse<String> put =
                side.send(side.post("/regions/MENA/define", "").PUT(BodyPublishers.noBody()));

        assertProblem(put, 405, "method-not-offered");
        assertThat(put.headers().firstValue("Allow")).hasValue("POST");
        assertProblem(side.posted("/regions/MENA/paint", "{}"), 404, "nothing-here");
        assertProblem(side.posted("/regions//define", "{}"), 400, "malformed");
    }

    @Test
    void answersWhatTheServerItselfCannotReadInTheSameForm() throws IOException {
        URI at = side.at("/");
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).contains(" 400", "application/problem+json", "\"code\":\"malformed\"");
            assertThat(answer).doesNotContainIgnoringCase("<html");
        }
    }

    @Test
    void refusesTenMegabytesWithoutReadingThem() {
        byte[] large = new byte[10_000_000];

        assertProblem(
                side.send(side.post("/regions/MENA/define", "").POST(BodyPublishers.ofByteArray(large))),
                413,
                "too-large");
    }

    @Test
    void refusesABodyThatGrowsBeyondTheLimitWithoutHavingSaidSo() {
        byte[] large = new byte[1_500_000];

        assertProblem(
                side.send(side.post("/regions/MENA/define", "")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
                413,
                "too-large");
    }

    private static String pick(String recommendation, String initiative) {
        return "{\"recommendation\": \"" + recommendation + "\", \"initiatives\": [\"" + initiative + "\"]}";
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).get("code").stringValue()).isEqualTo(code);
        assertThat(json(answer).get("status").intValue()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "at nextstep");
    }
}
