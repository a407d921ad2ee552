package nextstep.standalone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page shows can be taken along in the forms that others read. */
@SuppressWarnings("NullAway.Init") // opened before all tests
class TakenAlongTest {
    @TempDir
    private static Path data;

    private static RunningTracker tracker;

    @BeforeAll
    static void start() {
        tracker = new RunningTracker(data, true);
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recommendations",
                "/initiatives",
                "/coordination",
                "/coordination/gaps",
                "/progress",
                "/plans",
                "/priorities",
                "/groups",
                "/hubs",
                "/regions",
                "/conversations",
                "/rounds",
                "/history",
                "/desk/report?group=CEEHUB&month=2022-11"
            })
    void isATableInEveryFormAndLanguage(String page) {
        List<CsvRecord> lines =
                CsvReader.builder().ofCsvRecord(taken(as(page, "csv"))).stream().toList();
        int columns = lines.getFirst().getFieldCount();
        assertThat(lines).allMatch(line -> line.getFieldCount() == columns);
        for (String language : List.of("en", "ar")) {
            JsonNode tabular = JsonMapper.shared().readTree(taken(as(page, "tab&lang=" + language)));
            assertThat(tabular.at("/schema/fields")).hasSize(columns);
            assertThat(tabular.get("data")).hasSize(lines.size() - 1);
            String wikitext = taken(as(page, "wikitext&lang=" + language));
            assertThat(wikitext)
                    .startsWith("{| class=\"wikitable sortable\"\n|+ ")
                    .contains("\n|}\n");
            assertThat(wikitext.lines().filter("|-"::equals)).hasSize(lines.size() - 1);
        }
    }

    @Test
    void holdsTheWholeListAndNotAPartOfIt() {
        assertThat(taken("/groups?as=csv&limit=3").lines()).hasSizeGreaterThan(80);
    }

    @Test
    void goesByFiltersAndBothClocks() {
        assertThat(taken("/coordination?as=csv&on=2022-06-01")).contains("Movement Charter Drafting Committee");
        assertThat(taken("/coordination?as=csv&on=2022-06-01&region=CEECA"))
                .doesNotContain("Movement Charter Drafting Committee");
        assertThat(taken("/coordination?as=csv&as-of=-1").lines()).hasSize(1);
    }

    @Test
    void isACalendarWhereItHasDays() {
        ICalendar calendar = Biweekly.parse(taken("/conversations?as=ics")).first();

        assertThat(calendar.getEvents()).hasSizeGreaterThan(4).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getUid().getValue()).startsWith("http");
        });
        assertThat(taken("/conversations?as=ics")).contains("DTSTART;VALUE=DATE:20201121");
        assertThat(taken("/rounds?as=ics")).startsWith("BEGIN:VCALENDAR");
        assertThat(taken("/desk?as=ics&group=CEEHUB")).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void isAMapWhereItSaysHowMuchThereIsWhere() {
        JsonNode regions = JsonMapper.shared().readTree(taken("/groups?as=map&lang=de"));
        JsonNode countries = JsonMapper.shared().readTree(taken("/groups?as=map&map=COUNTRY&lang=de&region=CEECA"));

        assertThat(regions.at("/data/features")
                        .valueStream()
                        .map(feature -> feature.at("/properties/title/de").asString()))
                .contains("Mittel- und Osteuropa und Zentralasien");
        assertThat(countries
                        .at("/data/features")
                        .valueStream()
                        .map(feature -> feature.at("/properties/title/de").asString()))
                .contains("Polen")
                .doesNotContain("Ghana");
        assertThat(taken("/priorities?as=map")).startsWith("{\"license\":\"CC0-1.0\"");
    }

    @Test
    void isAFeedOfWhatWasRecorded() throws FeedException {
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(taken("/history?as=atom&about=initiative:movement-charter")));

        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getLink()).matches("http.*/history/\\d+");
            assertThat(entry.getTitle()).isNotBlank().doesNotContain("<", "&lt;");
            assertThat(entry.getUpdatedDate()).isNotNull();
        });
    }

    @Test
    void saysWhenAnAnswerHasNoSuchForm() {
        for (String address : List.of(
                "/initiatives/movement-charter?as=csv",
                "/groups?as=ics",
                "/plans?as=map",
                "/groups?as=pdf",
                "/groups/WMPL?as=atom")) {
            HttpResponse<String> answer = tracker.got(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"as\"");
        }
    }

    private static String as(String page, String form) {
        return page + (page.contains("?") ? "&" : "?") + "as=" + form;
    }

    private static String taken(String address) {
        HttpResponse<String> answer = tracker.got(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
