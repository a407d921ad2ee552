package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suppressed text is in no byte of any file of the log. */
class SuppressedEverywhereTest {
    private static final String INSULT = "An insult nobody must read again";

    @TempDir
    Path folder;

    @Test
    void noFileHoldsItAnyMore() throws IOException {
        LogSettings settings =
                new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", new SetClock(OpenLog.START));
        try (EventLog log = EventLog.open(settings)) {
            LogStorageEngine engine = new LogStorageEngine(log);
            engine.appendEvents(Some.region("A", 40));
            RegionRenamed insult = new RegionRenamed(new RegionId("A"), new Title(INSULT), new Prose(INSULT), null);
            engine.appendEvents(new GenericDomainEventMessage<>("Region", "region:A", 40, insult, Map.of()));
            engine.appendEvents(Some.region("B", 300));
            engine.storeSnapshot(Some.snapshot("A", 40, new Some.State(INSULT, 1)));
            assertThat(filesWith(INSULT)).contains("log.db-wal");

            engine.appendEvents(Some.suppression(log, 40));

            assertThat(filesWith(INSULT)).isEmpty();
            assertThat(log.read(0, 1_000)).hasSize(342);
        }
        assertThat(filesWith(INSULT)).isEmpty();
    }

    private List<String> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> contains(file, text))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
