package nextstep.query.history.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nextstep.events.log.Log;
import nextstep.query.AllViews;
import nextstep.query.views.Comparison;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;

/**
 * The views folded once more from the first fact, into a file of the data folder that is gone afterwards: it holds what the log
 * holds, so it lies where the log lies, and what a killed process left there is swept away.
 */
public final class FoldedAgain {
    /** Its name in the data folder. */
    public static final String FOLDER = "self-check";

    private final Path folder;

    public FoldedAgain(Path folder) {
        this.folder = folder;
    }

    /** Compares them, row by row, with those that are read. */
    public Comparison compare(Log log, ViewDatabase live) throws IOException {
        Path own = Files.createTempDirectory(Files.createDirectories(folder), "views-");
        try (ViewDatabase again = ViewDatabase.forOnce(own.resolve("views.db"))) {
            return new Rebuild(log, live, AllViews.PROJECTIONS).into(again);
        } finally {
            remove(own);
        }
    }

    /** Leaves nothing there. */
    public void sweep() throws IOException {
        if (Files.exists(folder)) {
            remove(folder);
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
