package nextstep.command.http;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read, or is no value, is told with where it stands, in the language of the reader. */
class BadInputTest extends NothingIsRecorded {
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
}
