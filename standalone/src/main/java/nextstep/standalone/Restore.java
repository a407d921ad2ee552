package nextstep.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.NotRecorded;
import nextstep.events.log.Recorded;
import nextstep.web.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts back what a backup holds, where nothing is yet. */
@Command(
        name = "restore",
        description = {
            "Puts back what a backup holds, into an empty folder or an empty database of the kind it was made of.",
            "The log notes it, because what follows is another story than that of the log which was lost. A trial is not noted:",
            "look at it, let ./next-step verify check it, and let nobody write there. Views are made anew at the next start."
        })
final class Restore implements Callable<Integer> {
    @Option(
            names = "--from",
            required = true,
            paramLabel = "FILE",
            description = "What ./next-step backup has written.")
    private Path from = Path.of("backup.zip");

    @Option(
            names = "--trial",
            description = "To see whether the copy is whole, beside a tracker that goes on: the log does not note it.")
    private boolean trial;

    @Mixin
    private StoresOption where = new StoresOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() {
        Stores stores = where.named();
        try (ZipFile archive = new ZipFile(from.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(archive.entries());
            if (entries.stream().anyMatch(DatabaseCopy::isOfADatabase) == stores.onFiles()) {
                throw new Stop("This backup was made of " + (stores.onFiles() ? "a database" : "a folder")
                        + ". Restore it into one, and move the history with ./next-step move.");
            }
            if (stores.onFiles()) {
                intoFolder(archive, entries, stores.data());
            } else {
                intoDatabase(archive, entries, stores);
            }
            said(stores);
            noted(stores);
            return 0;
        } catch (IOException | SQLException | NotRecorded e) {
            throw new Stop("The backup was not restored: " + e.getMessage());
        }
    }

    private void intoFolder(ZipFile archive, List<? extends ZipEntry> entries, Path data) throws IOException {
        try (DataFolder _ = DataFolder.take(data)) {
            if (Files.exists(data.resolve("log.db"))) {
                throw new Stop("There is a log in " + data + " already. Give an empty folder with --data.");
            }
            for (ZipEntry entry : entries) {
                Path file = data.resolve(entry.getName()).normalize();
                if (!data.normalize().equals(file.getParent())) {
                    throw new Stop(from + " is no backup of a tracker.");
                }
                try (InputStream content = archive.getInputStream(entry);
                        OutputStream restored = Files.newOutputStream(OwnersOnly.make(file))) {
                    content.transferTo(restored);
                }
            }
        }
    }

    private static void intoDatabase(ZipFile archive, List<? extends ZipEntry> entries, Stores stores)
            throws IOException, SQLException {
        new EmptyTables(stores).make();
        try (Connection connection = DriverManager.getConnection(stores.url(), stores.user(), stores.password())) {
            connection.setAutoCommit(false);
            DatabaseCopy copy = new DatabaseCopy(connection);
            for (ZipEntry entry : entries) {
                copy.read(entry, archive.getInputStream(entry));
            }
            connection.commit();
        }
    }

    private static LogSettings settings(Stores stores) {
        return new LogSettings(stores.logUrl(), stores.logUser(), stores.logPassword(), Clock.systemUTC());
    }

    private void said(Stores stores) {
        try (EventLog log = EventLog.openToRead(settings(stores))) {
            long size = log.size();
            List<Recorded> last = log.read(size - 1, 1);
            PrintWriter out = spec.commandLine().getOut();
            out.println("Restored: " + size + " events"
                    + (last.isEmpty()
                            ? "."
                            : ", the last recorded at " + last.getFirst().recordedAt() + "."));
            out.flush();
        }
    }

    private void noted(Stores stores) {
        if (!trial) {
            new NotedInTheLog(settings(stores)).restored();
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(trial ? "The log does not note a trial: let nobody write there." : "The log notes it.");
        out.flush();
    }
}
