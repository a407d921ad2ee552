package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A process is killed under load, several times: what it acknowledged is there, once, and there are no gaps. */
abstract class KillContract extends OpenLog {
    private static final int ACKNOWLEDGED_EACH_TIME = 500;

    /** How often it is killed. */
    abstract int times();

    @Test
    void findsEveryAcknowledgedEventExactlyOnceAfterAKill() throws Exception {
        log.close();
        Set<String> acknowledged = new HashSet<>();
        for (int run = 0; run < times(); run++) {
            List<String> ids = untilKilled("run" + run);
            assertThat(ids).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_EACH_TIME);
            acknowledged.addAll(ids);
        }
        reopen();

        List<Recorded> all = log.read(0, Integer.MAX_VALUE);
        assertThat(all).extracting(Recorded::position).isEqualTo(positions(log.size()));
        assertThat(all).extracting(Recorded::id).doesNotHaveDuplicates().containsAll(acknowledged);
        Map<String, Long> next = new HashMap<>();
        assertThat(all)
                .allSatisfy(recorded ->
                        assertThat(recorded.sequence()).isEqualTo(next.merge(recorded.stream(), 1L, Long::sum) - 1));
    }

    private List<String> untilKilled(String run) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        settings.url(),
                        settings.user(),
                        settings.password(),
                        run)
                .redirectError(Redirect.DISCARD)
                .start();
        List<String> ids = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 36) { // the last line may have been cut short
                    ids.add(line);
                }
                if (ids.size() == ACKNOWLEDGED_EACH_TIME) {
                    process.toHandle().destroyForcibly(); // unlike the process's own, leaves what it said readable
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed, not ended").isNotZero();
        return ids;
    }
}
