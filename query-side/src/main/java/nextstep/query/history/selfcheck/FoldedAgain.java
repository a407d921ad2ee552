package nextstep.query.history.selfcheck;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nextstep.events.log.Log;
import nextstep.query.views.Comparison;
import nextstep.query.views.Projections;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The views folded once more from the first fact, into a file of the data folder that is gone afterwards: it holds what the log
 * holds, so it lies where the log lies. What a killed process left there is swept away, but nothing that another one is at: several
 * query sides over one database may have the same folder.
 */
public final class FoldedAgain {
    private static final Logger LOG = LoggerFactory.getLogger(FoldedAgain.class);

    /** Its name in the data folder. */
    public static final String FOLDER = "self-check";

    private final Path folder;
    private final Path lock;
    private final Projections projections;

    public FoldedAgain(Path folder, Projections projections) {
        this.folder = folder;
        this.projections = projections;
        this.lock = folder.resolveSibling(folder.getFileName() + ".lock");
    }

    /** Compares them, row by row, with those that are read. */
    public Comparison compare(Log log, ViewDatabase live) throws IOException {
        sweep();
        try (FileChannel channel = FileChannel.open(lock, CREATE, READ, WRITE);
                FileLock _ = channel.lock(0, Long.MAX_VALUE, true)) {
            Path own = Files.createTempDirectory(Files.createDirectories(folder), "views-");
            try (ViewDatabase again = ViewDatabase.forOnce(own.resolve("views.db"))) {
                return new Rebuild(log, live, projections.all()).into(again);
            } finally {
                remove(own);
            }
        }
    }

    /** Leaves nothing there, unless somebody compares now. */
    public void sweep() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, CREATE, READ, WRITE);
                FileLock alone = channel.tryLock()) {
            if (alone != null) {
                remove(folder);
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("A self-check goes on in this program; what lies in {} is swept the next time", folder);
        }
    }

    private static void remove(Path all) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> found = Files.walk(all)) {
            deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : deepestFirst) {
            Files.deleteIfExists(one);
        }
    }
}
