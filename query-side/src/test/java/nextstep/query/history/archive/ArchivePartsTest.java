package nextstep.query.history.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.history.Sealed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A download that broke off goes on with the byte at which it did. */
class ArchivePartsTest {
    private static final String ADDRESS = "/log/export?size=300";

    @TempDir
    private Path folder;

    private Tracker tracker;
    private MockHttpServletResponse whole;

    @BeforeEach
    void record() {
        tracker = new Tracker(folder).record(Regions.defined(0, 300));
        Sealed.at(tracker, 300);
        tracker.ask("/regions");
        whole = tracker.askAsIs(ADDRESS);
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void goOnWhereTheyBrokeOff() {
        tracker.record(Regions.defined(300, 20));
        Sealed.at(tracker, 320);
        int there = whole.getContentAsByteArray().length;

        for (int from : new int[] {0, 1, 511, 512, 70_000, there - 1}) {
            MockHttpServletResponse rest = tracker.askAsIs(ADDRESS, "Range", "bytes=" + from + "-");
            assertThat(rest.getStatus()).isEqualTo(206);
            assertThat(rest.getHeader("Content-Range")).isEqualTo("bytes " + from + "-" + (there - 1) + "/" + there);
            assertThat(joined(from, rest.getContentAsByteArray())).isEqualTo(whole.getContentAsByteArray());
        }
        assertThat(tracker.askAsIs(ADDRESS, "Range", "bytes=10-19").getContentAsByteArray())
                .isEqualTo(Arrays.copyOfRange(whole.getContentAsByteArray(), 10, 20));
    }

    /** So that whoever downloads it sees how far it is. */
    @Test
    void belongToAWholeThatSaysHowLongItIs() {
        assertThat(whole.getContentLengthLong()).isEqualTo(whole.getContentAsByteArray().length);
    }

    @Test
    void areNotGivenBeyondTheEnd() {
        int there = whole.getContentAsByteArray().length;
        MockHttpServletResponse none = tracker.askAsIs(ADDRESS, "Range", "bytes=" + there + "-");

        assertThat(none.getStatus()).isEqualTo(416);
        assertThat(none.getHeader("Content-Range")).isEqualTo("bytes */" + there);
        assertThat(none.getContentType()).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(none.getContentAsByteArray());
        assertThat(problem.path("code").asString("")).isEqualTo("beyond-the-end");
        assertThat(problem.path("detail").asString("")).contains(there + " bytes");
    }

    /** Once it was measured, whatever stands before a part is not even read. */
    @Test
    void needNothingOfWhatStandsBefore() throws SQLException {
        tracker.record(Regions.defined(300, 10_100));
        Sealed.at(tracker, 10_400);
        tracker.ask("/regions?limit=1");
        String address = "/log/export?size=10400";
        byte[] all = tracker.askAsIs(address).getContentAsByteArray();
        int later = new String(all, StandardCharsets.ISO_8859_1).indexOf("events/000000010000.jsonl");
        assertThat(later).isPositive();

        loseTheFirstEvents();

        MockHttpServletResponse rest = tracker.askAsIs(address, "Range", "bytes=" + (later + 100) + "-");
        assertThat(rest.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(all, later + 100, all.length));
        MockHttpServletResponse first = tracker.askAsIs(address, "Range", "bytes=0-99");
        assertThat(first.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(all, 0, 100));
    }

    private void loseTheFirstEvents() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.db") + "?busy_timeout=10000");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from events where position < 5000"))
                    .isEqualTo(5_000);
        }
    }

    @Test
    void areTheWholeWhereTheRangeIsNoneOrTheArchiveIsAnother() {
        for (String range : new String[] {"bytes=9-3", "bytes=0-1,5-6", "lines=1-2", "bytes=-"}) {
            assertThat(tracker.askAsIs(ADDRESS, "Range", range).getStatus())
                    .as(range)
                    .isEqualTo(200);
        }
        String tag = String.valueOf(whole.getHeader("ETag"));
        assertThat(tracker.askAsIs(ADDRESS, "Range", "bytes=5-", "If-Range", tag)
                        .getStatus())
                .isEqualTo(206);
        assertThat(tracker.askAsIs(ADDRESS, "Range", "bytes=5-", "If-Range", "\"another\"")
                        .getStatus())
                .isEqualTo(200);
        assertThat(tracker.askAsIs("/log/export", "Range", "bytes=5-").getStatus())
                .as("the latest may be another by then")
                .isEqualTo(200);
    }

    private byte[] joined(int from, byte[] rest) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(whole.getContentAsByteArray(), 0, from);
        both.writeBytes(rest);
        return both.toByteArray();
    }
}
