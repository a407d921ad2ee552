package nextstep.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.stores.PostgresServer;
import nextstep.benchmarks.stores.SqliteStore;
import nextstep.benchmarks.stores.Store;
import picocli.CommandLine.Option;

/** What all programs can be told. */
final class Options {
    @Option(
            names = "--store",
            description = "sqlite, postgresql or both (default: ${DEFAULT-VALUE})",
            defaultValue = "both")
    private String store = "both";

    @Option(
            names = "--folder",
            description = "Where the databases are while it runs; on a disk, not in memory (default: ${DEFAULT-VALUE})",
            defaultValue = "${sys:java.io.tmpdir}/next-step-benchmarks")
    private Path folder = Path.of("");

    @Option(
            names = "--pairs",
            description = "How often ours and the limit take turns (default: ${DEFAULT-VALUE})",
            defaultValue = "5")
    private int pairs;

    @Option(names = "--json", description = "Print the figures as JSON, at the end")
    private boolean json;

    int pairs() {
        return pairs;
    }

    Path folder() {
        return folder;
    }

    Report report() throws IOException {
        return new Report(System.out, json, Files.createDirectories(folder), Clock.systemUTC());
    }

    /** Does it on each store asked for; what they held is gone afterwards. */
    void onEach(OnStore work) throws Exception {
        if (!store.equals("postgresql")) {
            try (Store sqlite = SqliteStore.in(folder)) {
                work.on(sqlite);
            }
        }
        if (!store.equals("sqlite")) {
            try (PostgresServer server = PostgresServer.in(folder);
                    Store postgres = server.database()) {
                work.on(postgres);
            }
        }
    }

    /** What is done on a store. */
    @FunctionalInterface
    interface OnStore {
        void on(Store store) throws Exception;
    }
}
