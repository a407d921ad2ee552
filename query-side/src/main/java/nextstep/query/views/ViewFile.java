package nextstep.query.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * An edition in an SQLite file. The first is {@code views.db}, the next ones {@code views.db.2}, {@code views.db.3} ...; which one
 * is read stands in {@code views.db.current}. The one before is kept, unless it says {@code alone} there.
 */
record ViewFile(Path first, int number) implements ViewPlace {
    private static final int READERS = 8;
    private static final String ALONE = " alone";

    /** The one that is read. */
    static ViewFile current(Path first) {
        Path pointer = pointer(first);
        try {
            Files.createDirectories(first.toAbsolutePath().getParent());
            String said = Files.exists(pointer) ? Files.readString(pointer).strip() : "1";
            ViewFile current = new ViewFile(first, Integer.parseInt(said.replace(ALONE, "")));
            if (said.endsWith(ALONE)) {
                current.deleteThoseBefore(); // the process may have ended before it did
            }
            return current;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pointer(Path first) {
        return first.resolveSibling(first.getFileName() + ".current");
    }

    private Path file() {
        return number == 1 ? first : first.resolveSibling(first.getFileName() + "." + number);
    }

    @Override
    public ViewPools open() {
        String url = "jdbc:sqlite:" + file().toAbsolutePath()
                + "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=10000&cache_size=-32000";
        return new ViewPools(
                ViewPools.pool("views-write", url, null, null, 1, "pragma wal_autocheckpoint = 16000"),
                ViewPools.pool("views-read", url, null, null, READERS, "pragma query_only = on"));
    }

    @Override
    public ViewPlace beside() {
        ViewFile next = new ViewFile(first, number + 1);
        next.delete();
        return next;
    }

    @Override
    public boolean keepsConnections() {
        return false;
    }

    @Override
    public void giveWayTo(ViewPlace next, ViewPools nexts, long position, boolean forGood) {
        try {
            Path writing = first.resolveSibling(first.getFileName() + ".current.next");
            Files.writeString(writing, ((ViewFile) next).number + (forGood ? ALONE : "") + "\n");
            Files.move(writing, pointer(first), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void retire(boolean forGood) {
        if (forGood) {
            delete();
        }
        deleteThoseBefore();
    }

    private void deleteThoseBefore() {
        for (int before = number - 1; before > 0; before--) {
            new ViewFile(first, before).delete();
        }
    }

    private void delete() {
        for (String end : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(file().resolveSibling(file().getFileName() + end));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
