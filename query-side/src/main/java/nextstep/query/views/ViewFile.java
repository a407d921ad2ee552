package nextstep.query.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/**
 * An edition in an SQLite file. The first is {@code views.db}, the next ones {@code views.db.2}, {@code views.db.3} ...; which one
 * is read stands in {@code views.db.current}. The one before is kept, unless it says {@code alone} there.
 *
 * <p>Nobody reads one that is being made while it is written, and it is made again from the first fact if anything goes wrong: so
 * it needs no write-ahead log, which would write everything twice, and reaches the disk once, when it is complete.
 *
 * @param making whether it is not complete yet
 */
record ViewFile(Path first, int number, boolean making) implements ViewPlace {
    private static final int READERS = 8;
    private static final String ALONE = " alone";
    private static final String SAFE = "journal_mode=WAL&synchronous=NORMAL";
    private static final String UNSAFE = "journal_mode=OFF&synchronous=OFF";

    /** The one that is read. */
    static ViewFile current(Path first) {
        Path pointer = pointer(first);
        try {
            Files.createDirectories(first.toAbsolutePath().getParent());
            String said = Files.exists(pointer) ? Files.readString(pointer).strip() : "1";
            ViewFile current = new ViewFile(first, Integer.parseInt(said.replace(ALONE, "")), false);
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

    /** An edition that is folded to be looked at once, and that nobody goes on with. */
    static ViewFile forOnce(Path file) {
        return new ViewFile(file, 1, true);
    }

    private Path file() {
        return number == 1 ? first : first.resolveSibling(first.getFileName() + "." + number);
    }

    @Override
    public ViewPools open() {
        String url = "jdbc:sqlite:" + file().toAbsolutePath() + "?" + (making ? UNSAFE : SAFE)
                + "&busy_timeout=10000&cache_size=-32000";
        return new ViewPools(
                ViewPools.pool("views-write", url, null, null, 1, "pragma wal_autocheckpoint = 16000"),
                ViewPools.pool("views-read", url, null, null, READERS, "pragma query_only = on"));
    }

    @Override
    public ViewPlace beside() {
        ViewFile next = new ViewFile(first, number + 1, true);
        next.delete();
        return next;
    }

    @Override
    public ViewPlace complete(ViewPools making) {
        making.close();
        try {
            force(file(), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ViewFile(first, number, false);
    }

    /** What was written there outlives a power cut; of a folder: which files it holds. */
    private static void force(Path written, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(written, how)) {
            channel.force(true);
        }
    }

    @Override
    public void remove(ViewPools pools) {
        pools.close();
        delete();
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
            force(writing, StandardOpenOption.WRITE);
            Files.move(writing, pointer(first), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(
                    Objects.requireNonNull(writing.toAbsolutePath().getParent()),
                    StandardOpenOption.READ); // only then is the old one deleted
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
            new ViewFile(first, before, false).delete();
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
