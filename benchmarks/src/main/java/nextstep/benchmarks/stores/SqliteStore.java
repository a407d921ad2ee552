package nextstep.benchmarks.stores;

import java.nio.file.Path;

/** SQLite files in a folder of their own. */
public record SqliteStore(Path parent, Path folder) implements Store {

    public static SqliteStore in(Path parent) {
        return new SqliteStore(parent, Folder.make(parent));
    }

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public String url() {
        return "";
    }

    @Override
    public String user() {
        return "";
    }

    @Override
    public long serverCpuNanos() {
        return 0;
    }

    @Override
    public Store another() {
        return in(parent);
    }

    @Override
    public void close() {
        Folder.remove(folder);
    }
}
