package nextstep.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.ZipOutputStream;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogUnreachable;
import nextstep.web.Stores;
import nextstep.web.people.Accounts;
import nextstep.web.people.AccountsUnreachable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all that cannot be made anew into one file. */
@Command(
        name = "backup",
        description = {
            "Writes log, accounts, seals and the signing key into one file, while the tracker runs or when it does not.",
            "A tracker that runs notes it in the log.",
            "Keep the file as you keep the accounts: it holds names and the key. ./next-step restore reads it.",
            "Of a database it is read by one who reads all schemas; the signing key is a file of the query sides there:",
            "keep a copy of it elsewhere."
        })
final class Backup implements Callable<Integer> {
    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write; a new one.")
    private Path to = Path.of("backup.zip");

    @Mixin
    private StoresOption where = new StoresOption();

    @Mixin
    private AddressOption tracker = new AddressOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() {
        if (Files.exists(to)) {
            throw new Stop(to + " is there already. Give the name of a new file with --to.");
        }
        long events = eventsNow();
        Path half = to.resolveSibling(to.getFileName() + ".part");
        try {
            try (OutputStream file = Files.newOutputStream(OwnersOnly.make(half));
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                write(zip, half);
            }
            long bytes = Files.size(half);
            Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
            said("Written: " + to + ", " + bytes + " bytes.");
        } catch (IOException | SQLException e) {
            throw new Stop("The backup was not written: " + e.getMessage());
        }
        said(noted(events));
        return 0;
    }

    private void said(String sentence) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(sentence);
        out.flush();
    }

    /** So many are in the copy at least; it may get more while it is made. */
    private long eventsNow() {
        Stores stores = where.stores();
        LogSettings settings =
                new LogSettings(stores.logUrl(), stores.logUser(), stores.logPassword(), Clock.systemUTC());
        try (EventLog log = EventLog.openToRead(settings)) {
            return log.size();
        } catch (LogUnreachable e) {
            throw new Stop("The backup was not written: " + e.getMessage());
        }
    }

    /** A copy that is made is made, whether somebody is there to note it or not; and nothing is changed for the note's sake. */
    private String noted(long events) {
        if (!where.stores().onFiles() && tracker.stated().isEmpty()) {
            return "Give the tracker's address with --url to have it noted in the log.";
        }
        try {
            Optional<String> address = tracker.stated().or(this::whereTheFolderIsServed);
            if (address.isEmpty()) {
                return "No tracker serves the folder, so the log does not note it.";
            }
            try (Accounts accounts = where.accountsAsTheyAre()) {
                new GivenByTheOperator(where.stores(), new AddressOption(address.get()), accounts).noteBackup(events);
            }
            return "The log notes it.";
        } catch (Stop | AccountsUnreachable unnoted) {
            return "The log does not note it: " + unnoted.getMessage();
        }
    }

    private Optional<String> whereTheFolderIsServed() {
        Path folder = where.stores().data();
        return DataFolder.isServedByNobody(folder) ? Optional.empty() : DataFolder.servedAt(folder);
    }

    private void write(ZipOutputStream zip, Path half) throws IOException, SQLException {
        Stores stores = where.stores();
        if (stores.onFiles()) {
            new FolderCopy(stores.data()).write(zip, half);
            return;
        }
        try (Connection connection = DriverManager.getConnection(stores.url(), stores.user(), stores.password())) {
            new DatabaseCopy(connection).write(zip);
        }
    }
}
