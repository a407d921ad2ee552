package nextstep.standalone;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nextstep.web.Stores;
import nextstep.web.people.Accounts;
import nextstep.web.people.AccountsStore;
import picocli.CommandLine.Option;

/** Which tracker's stores a command works on: a folder or a database. */
final class StoresOption {
    @Option(names = "--data", paramLabel = "DIR", description = "The tracker's data folder (default: ./data).")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "Instead of a folder: the PostgreSQL database of the tracker, jdbc:postgresql://HOST/NAME,",
                "with --user and the password in the environment variable NEXT_STEP_PASSWORD."
            })
    private String database = "";

    @Option(names = "--user", paramLabel = "USER", description = "Who signs in to the database.")
    private String user = "";

    /**
     * Where the tracker keeps what it keeps.
     *
     * @throws Stop where the folder has none
     */
    Stores stores() {
        Stores stores = named();
        if (stores.onFiles()) {
            DataFolder.ofATracker(data);
        }
        return stores;
    }

    /** The same, whether anything is there or not. */
    Stores named() {
        String password = Objects.requireNonNullElse(System.getenv("NEXT_STEP_PASSWORD"), "");
        return Stores.of(data, database, user, password);
    }

    /** Where the tracker that runs on the folder listens; empty where none does, or where it is a database. */
    Optional<String> servedAt() {
        return database.isEmpty() ? DataFolder.servedAt(data) : Optional.empty();
    }

    /**
     * The accounts; whoever opens them closes them.
     *
     * @throws Stop where the folder has no tracker
     */
    Accounts accounts() {
        return new Accounts(AccountsStore.of(stores()), Clock.systemUTC());
    }

    /** The same, left as they are: a tracker of another version may be using them. */
    Accounts accountsAsTheyAre() {
        return new Accounts(AccountsStore.asItIs(stores()), Clock.systemUTC());
    }
}
