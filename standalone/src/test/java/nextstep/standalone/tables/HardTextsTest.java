package nextstep.standalone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts that spreadsheets, separators and careless hands make trouble with. */
class HardTextsTest {
    private static final String HUB = "/plans/hard";
    private static final String ROLE = "/initiatives/regional-thematic-hubs/roles/THEME:tables/WMPL/";
    private static final String TAKEN_FOR_A_FORMULA = "=+-@\t\r\n";

    @TempDir
    static Path data;

    static RunningTracker tracker;

    @BeforeAll
    static void start() {
        tracker = new RunningTracker(data.resolve("full"), true).whereOneSpeaksForAll();
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    @Test
    void comeBackAsTheyWereAndNoSpreadsheetTakesThemForFormulas() throws IOException {
        tracker.does(HUB + "/make", """
                {"initiative": "regional-thematic-hubs", "context": "THEME:tables", "lead": "CEEHUB", "title": "=HYPERLINK(1)", "on": "2026-02-01"}""");
        tracker.does(HUB + "/steps/one/plan", "{\"title\": \"@SUM, \\\"quoted\\\"; and | bar\"}");
        tracker.does(HUB + "/steps/one/complete", """
                {"on": "2026-03-01", "evidence": [
                  {"description": "a|b \\\\ c \\\\| d", "link": "https://example.org/a?b=1,2"},
                  {"description": "=1+1"},
                  {"description": "line one\\nline two", "link": "https://example.org/c"}]}""");
        tracker.does(HUB + "/steps/two/plan", "{\"title\": \"+1\"}");
        tracker.does(HUB + "/steps/two/block", "{\"reason\": \"-2\\n=3, 'quoted'\", \"on\": \"2026-03-01\"}");
        tracker.does(HUB + "/steps/three/plan", "{\"title\": \"تقييم الاحتياجات 需求\"}");
        tracker.does(ROLE + "report", """
                {"role": "ACTIVE_COORDINATOR", "from": "2026-01-01", "source": "@source", "note": "'=quoted once"}""");
        tracker.does(ROLE + "decline", "{\"reason\": \"-no, not us\"}");
        tracker.does(ROLE + "propose", """
                {"role": "SUPPORTING", "from": "2026-01-01", "rationale": "=proposed"}""");
        tracker.does(ROLE + "confirm", "{}");
        tracker.does("/rounds/hard/open", "{\"title\": \"Hard\", \"opens\": \"2026-01-01\"}");
        tracker.does("/rounds/hard/priorities/WMPL/submit", """
                {"picks": [{"recommendation": "equity-in-decision-making", "initiatives": ["regional-thematic-hubs"]}], "on": "2026-01-02", "basis": {"howDecided": "=vote | \\"show\\"\\nof hands"}}""");

        Path folder = data.resolve("other");
        World.copy(tracker.log(), folder);
        try (RunningTracker other = new RunningTracker(folder, false).whereOneSpeaksForAll()) {
            for (String table : RoundTripTest.TABLES) {
                String exported = tracker.exported(RoundTripTest.file(table));
                assertThat(cells(exported))
                        .isNotEmpty()
                        .noneMatch(cell -> TAKEN_FOR_A_FORMULA.indexOf(cell.charAt(0)) >= 0);
                assertThat(tracker.imported(table, exported).get("facts").asInt())
                        .isZero();
                assertThat(other.imported(table, exported).get("recorded").asInt())
                        .isPositive();
                assertThat(other.exported(RoundTripTest.file(table))).isEqualTo(exported);
            }
            JsonNode evidence = other.read(HUB + "/steps/one").get("item").get("evidence");
            assertThat(evidence)
                    .extracting(piece -> piece.get("description").asString())
                    .containsExactly("a|b \\ c \\| d", "=1+1", "line one\nline two");
            assertThat(evidence.get(1).get("link").isNull()).isTrue();
        }
    }

    @Test
    void areReadFromFilesThatSpreadsheetsWrite() {
        String table = "\uFEFFplan;initiative;context;lead;plan title;title;state;reason\r\n"
                + "windows;regional-thematic-hubs;GLOBAL;CEEHUB;Plan;Two;blocked;\"lines; and a\r\n\"\"quote\"\"\"\r\n"
                + "windows;;;;;=1+1;;\r\n";

        JsonNode lines = tracker.imported("steps?dry-run=true", table).get("lines");

        assertThat(lines.get(0).get("facts").get(2).get("fact").get("reason").asString())
                .isEqualTo("lines; and a\n\"quote\"");
        assertThat(lines.get(1).get("says").get(0).asString()).endsWith("is planned: =1+1");
        assertThat(lines.get(1).get("line").asInt()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void areRefusedBySentencesWithLineAndColumn(String why, byte[] table, String where, String sentence) {
        long before = tracker.log().size();

        HttpResponse<String> answer = tracker.imported("steps", table);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(problem.get("faults").get(0).get("field").asString()).isEqualTo(where);
        assertThat(problem.get("faults").get(0).get("sentence").asString()).contains(sentence);
        assertThat(tracker.log().size()).isEqualTo(before);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("an empty file", "", "line 1", "first line names the columns"),
                bad("another header", "name,amount\nx,1\n", "line 1, name", "There is no column name"),
                bad("a header in another language", "Titel;Stand\nx;geplant\n", "line 1, titel", "no column titel"),
                bad("a NUL", "plan,title\nhard,a\u0000b\n", "line 2, title", "no control characters"),
                bad("a quote without end", "plan,title\nhard,\"open\n", "line 1", "no CSV file"),
                bad("too many cells", "plan,title\nhard,x,y\n", "line 2", "more cells than there are columns"),
                bad("a day that is none", "plan,title,due\nhard,x,31.12.2026\n", "line 2, due", "2026"),
                bad("no whole number", "plan,title,weight\nhard,x,1.5\n", "line 2, weight", "digits only"),
                bad("a state there is not", "plan,title,state\nhard,x,done\n", "line 2, state", "completed"),
                bad(
                        "a link that is none",
                        "plan,title,evidence_link\nhard,x,javascript:1\n",
                        "line 2, evidence_link",
                        "http"),
                bad("a text too long", "plan,title\nhard," + "x".repeat(251) + "\n", "line 2, title", "at most 250"),
                bad("no plan at all", "title\nx\n", "line 2, initiative", "Fill in"),
                bad(
                        "an unknown initiative",
                        "initiative,context,lead,plan_title,title\nnone,GLOBAL,CEEHUB,P,x\n",
                        "line 2, initiative",
                        "no initiative none"),
                Arguments.of(
                        "another encoding",
                        "plan,title\nhard,é\n".getBytes(Charset.forName("windows-1252")),
                        "line 1",
                        "not in UTF-8"));
    }

    @Test
    void areAllNamedNotOnlyTheFirst() {
        JsonNode report = tracker.imported("roles?dry-run=true", """
                initiative,context,group,role,standing,from
                no id!,NOWHERE,WMPL,boss,perhaps,yesterday
                """);

        assertThat(report.get("lines").get(0).get("wrong"))
                .extracting(wrong -> wrong.get("column").asString())
                .containsExactly("initiative", "context", "role", "from", "standing");
    }

    @Test
    void areNotReadAtAllWhereThereAreTooMany() {
        byte[] tenMegabytes =
                ("title\n" + "x".repeat(99) + "\n").repeat(100_000).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = tracker.imported("steps", tenMegabytes);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too-large");
    }

    private static List<String> cells(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .flatMap(record -> record.getFields().stream())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static Arguments bad(String why, String table, String where, String sentence) {
        return Arguments.of(why, table.getBytes(StandardCharsets.UTF_8), where, sentence);
    }
}
