package nextstep.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.SealedRecord;
import nextstep.web.Stores;
import picocli.CommandLine;

/** What is asked for on the command line, and what a log then holds, byte for byte. */
final class OperatorsWords {
    private OperatorsWords() {}

    /** All that the command says. */
    static String said(int exitCode, String... words) {
        StringWriter said = new StringWriter();
        CommandLine line = NextStep.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        assertThat(line.execute(words)).as(() -> said.toString()).isEqualTo(exitCode);
        return said.toString();
    }

    static List<SealedRecord> sealed(Stores stores) {
        try (EventLog log = EventLog.openToRead(
                new LogSettings(stores.logUrl(), stores.logUser(), stores.logPassword(), Clock.systemUTC()))) {
            return log.readSealed(0, Integer.MAX_VALUE);
        }
    }

    static void same(List<SealedRecord> one, List<SealedRecord> other) {
        assertThat(one).usingRecursiveFieldByFieldElementComparator().isEqualTo(other);
    }

    /** Nothing of what was differs, and one event follows, with this name and all that were before it counted. */
    static void noted(List<SealedRecord> now, List<SealedRecord> before, String event) {
        same(now.subList(0, before.size()), before);
        assertThat(now).hasSize(before.size() + 1);
        assertThat(now.getLast().record().name()).isEqualTo(event);
        assertThat(new String(now.getLast().record().payload(), UTF_8)).contains("\"events\":" + before.size());
        assertThat(new String(now.getLast().record().headers(), UTF_8)).contains("person:operator");
    }
}
