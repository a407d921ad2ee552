package nextstep.benchmarks.stores;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nextstep.events.log.LogSettings;
import nextstep.query.views.ViewDatabase;

/** Where a program under measurement keeps the log and the views. */
public interface Store extends AutoCloseable {
    String name();

    /** A folder for files. */
    Path folder();

    /** The address of a database, empty where the log and the views are files of the {@link #folder()}. */
    String url();

    String user();

    /** Processor time the database's own processes have taken so far; 0 where it runs within this process. */
    long serverCpuNanos();

    /** Makes another, empty one on the same database server, or another folder. */
    Store another();

    @Override
    void close();

    /** Where the log is. */
    default LogSettings log() {
        String url = url().isEmpty() ? "jdbc:sqlite:" + folder().resolve("log.db") : url();
        return new LogSettings(url, user(), "", Clock.systemUTC());
    }

    /** Where views can be made. */
    default ViewDatabase views() {
        return url().isEmpty() ? ViewDatabase.inFile(viewsFile()) : ViewDatabase.onPostgres(url(), user(), "");
    }

    /** Where they are then, if the store keeps files. */
    default Path viewsFile() {
        return folder().resolve("views.db");
    }

    /** How a program of ours is told to use it, as command line arguments. */
    default List<String> arguments() {
        return List.of(
                "--server.port=0",
                "--nextstep.data=" + folder(),
                "--nextstep.url=" + url(),
                "--nextstep.user=" + user());
    }
}
