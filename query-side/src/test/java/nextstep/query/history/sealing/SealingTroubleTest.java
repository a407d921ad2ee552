package nextstep.query.history.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.web.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why nothing is signed is told alike by every process, also by one that does not sign, until it is signed again. */
class SealingTroubleTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void isToldByEveryProcessUntilItIsOver() throws IOException {
        Stores stores = Stores.of(folder, "", "", "");
        Path key = Files.writeString(folder.resolve("log.key"), "no key at all");
        LogSettings settings = new LogSettings("jdbc:sqlite:" + stores.file("log.db"), "", "", Clock.systemUTC());
        try (EventLog log = EventLog.open(settings);
                SealStore seals = SealStore.of(stores);
                Sealer signing = sealer(log, seals, key);
                SealStore elsewhere = SealStore.of(stores);
                Sealer other = sealer(log, elsewhere, key)) {
            signing.start();

            await().atMost(SOON).until(() -> other.trouble().isPresent());
            assertThat(other.trouble()).isEqualTo(signing.trouble());

            Files.delete(key);
            await().atMost(SOON).until(() -> other.trouble().isEmpty());
            assertThat(signing.trouble()).isEmpty();
        }
    }

    private static Sealer sealer(EventLog log, SealStore seals, Path key) {
        SealingSettings settings = new SealingSettings(null, "example.org/log", Duration.ofMillis(1), List.of());
        return new Sealer(log, seals, settings, key, Clock.systemUTC());
    }
}
