package nextstep.standalone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nextstep.benchmarks.history.History;
import nextstep.benchmarks.history.HistoryLoad;
import nextstep.events.log.LogSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is exported and not changed says nothing new where it came from, and says it all where nothing is yet. */
class RoundTripTest {
    static final List<String> TABLES = List.of("steps", "roles", "priorities");

    @TempDir
    private Path data;

    @Test
    void saysNothingNewInTheTrackerOfTheShippedHistoryAndAllOfItInAnEmptyOne() throws IOException {
        try (RunningTracker tracker = new RunningTracker(data.resolve("full"), true)) {
            goesThereAndBack(tracker);
        }
    }

    @Test
    void saysNothingNewInTheTrackerOfALongHistoryAndAllOfItInAnEmptyOne() throws IOException, SQLException {
        Path full = Files.createDirectories(data.resolve("full"));
        HistoryLoad.load(
                History.of(12_000),
                new LogSettings("jdbc:sqlite:" + full.resolve("log.db"), "", "", Clock.systemUTC()));
        try (RunningTracker tracker = new RunningTracker(full, false)) {
            goesThereAndBack(tracker);
        }
    }

    private void goesThereAndBack(RunningTracker full) throws IOException {
        long before = full.log().size();
        Path folder = data.resolve("empty");
        World.copy(full.log(), folder);
        try (RunningTracker empty = new RunningTracker(folder, false).whereOneSpeaksForAll()) {
            for (String table : TABLES) {
                String exported = full.exported(file(table));

                saysNothingNew(full.imported(table + "?dry-run=true", exported));
                saysNothingNew(full.imported(table, exported));

                JsonNode looked = empty.imported(table + "?dry-run=true", exported);
                assertThat(wrong(looked)).as(table).isEmpty();
                JsonNode brought = empty.imported(table, exported);
                assertThat(brought.get("recorded").asInt())
                        .isEqualTo(looked.get("facts").asInt());
                assertThat(empty.exported(file(table))).isEqualTo(exported);
            }
        }
        assertThat(full.log().size()).isEqualTo(before);
    }

    private static List<String> wrong(JsonNode report) {
        List<String> wrong = new ArrayList<>();
        for (JsonNode line : report.get("lines")) {
            line.get("wrong").forEach(fault -> wrong.add("line " + line.get("line") + ": " + fault));
        }
        return wrong;
    }

    /** Where a table is exported whole. */
    static String file(String table) {
        return table + ".csv" + (table.equals("roles") ? "?ever=true" : "");
    }

    private static void saysNothingNew(JsonNode report) {
        assertThat(wrong(report)).isEmpty();
        for (JsonNode line : report.get("lines")) {
            assertThat(line.get("says").get(0).asString())
                    .as(line.toString())
                    .containsAnyOf("nothing to do", "said together with line");
        }
        assertThat(report.get("facts").asInt()).isZero();
    }
}
