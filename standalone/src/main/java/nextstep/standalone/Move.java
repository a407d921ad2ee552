package nextstep.standalone;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogUnreachable;
import nextstep.events.log.MovedHistory;
import nextstep.events.log.NotRecorded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves the history from one kind of log to another. */
@Command(
        name = "move",
        description = {
            "Moves the history to another kind of log: a folder, PostgreSQL or Axon Server. Every position, time, id and"
                    + " byte stays as it is.",
            "Stop the tracker first. The old log is left as it was; the new one notes that the history came there. An interrupted",
            "move goes on where it ended.",
            "An address is a folder, jdbc:postgresql://HOST/NAME or axon-server://HOST:8124/default; passwords are in the"
                    + " environment variables NEXT_STEP_FROM_PASSWORD and NEXT_STEP_TO_PASSWORD."
        })
final class Move implements Callable<Integer> {
    @Option(names = "--from", required = true, paramLabel = "ADDRESS", description = "Where the history is.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "ADDRESS", description = "Where it goes.")
    private String to = "";

    @Option(names = "--from-user", paramLabel = "USER", description = "Who signs in there.")
    private String fromUser = "";

    @Option(names = "--to-user", paramLabel = "USER", description = "Who signs in there.")
    private String toUser = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() {
        PrintWriter out = spec.commandLine().getOut();
        checkThere();
        try (DataFolder _ = taken(from);
                DataFolder _ = taken(to)) {
            LogSettings source = settings(from, fromUser, "NEXT_STEP_FROM_PASSWORD");
            LogSettings target = settings(to, toUser, "NEXT_STEP_TO_PASSWORD");
            MovedHistory.Moved moved = new MovedHistory(source, target).move(reached -> {
                out.println(reached + " events");
                out.flush();
            });
            if (moved.events() > 0 && !moved.goesOnThere()) {
                new NotedInTheLog(target).moved();
            }
            out.println(
                    "The history is there: " + moved.events() + " events, the same positions, times, ids and bytes.");
            out.flush();
            return 0;
        } catch (MovedHistory.AnotherHistory | NotRecorded | LogUnreachable | IllegalArgumentException e) {
            throw new Stop(String.valueOf(e.getMessage()));
        }
    }

    private void checkThere() {
        if (isFolder(from) && !Files.exists(Path.of(from, "log.db"))) {
            throw new Stop("There is no history in " + from + ". Give the folder of a tracker with --from.");
        }
    }

    private static boolean isFolder(String address) {
        return address.indexOf(':') < 0;
    }

    private static @Nullable DataFolder taken(String address) {
        return isFolder(address) ? DataFolder.take(Path.of(address)) : null;
    }

    private static LogSettings settings(String address, String user, String passwordIn) {
        String url = isFolder(address) ? "jdbc:sqlite:" + Path.of(address, "log.db") : address;
        String password = Objects.requireNonNullElse(System.getenv(passwordIn), "");
        return new LogSettings(url, user, password, Clock.systemUTC());
    }
}
