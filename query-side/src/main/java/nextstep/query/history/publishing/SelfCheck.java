package nextstep.query.history.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nextstep.events.log.Log;
import nextstep.query.AllViews;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.SelfCheckResults;
import nextstep.query.views.Comparison;
import nextstep.query.views.Difference;
import nextstep.query.views.Projector;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Folds the log again from its first fact into a file of its own and compares every row there ever was with the views that are
 * read. On demand; those serve on meanwhile.
 */
@Component
final class SelfCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Log log;
    private final ViewDatabase live;
    private final Projector projector;
    private final SelfCheckResults results;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable String trouble;

    SelfCheck(Log log, ViewDatabase live, Projector projector, SealStore seals, Clock clock) {
        this.log = log;
        this.live = live;
        this.projector = projector;
        this.results = new SelfCheckResults(seals);
        this.clock = clock;
    }

    /** The views still hold a text that was suppressed, until those without it are made: they would be found to differ. */
    boolean hasToWait() {
        return projector.isOutdated();
    }

    /** Begins one behind; whether none goes on already. */
    boolean begin() {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        Thread.ofPlatform().name("self-check").daemon().start(this::check);
        return true;
    }

    boolean isRunning() {
        return running.get();
    }

    /** Why the last attempt came to no result; empty where it did. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    Optional<SelfCheckResults.Result> last() {
        return results.last();
    }

    private void check() {
        try {
            Path folder = Files.createTempDirectory("next-step-self-check");
            try (ViewDatabase again = ViewDatabase.inFile(folder.resolve("views.db"))) {
                Instant start = clock.instant();
                Comparison comparison = new Rebuild(log, live, AllViews.PROJECTIONS).into(again);
                if (projector.isOutdated()) {
                    trouble = "A text was suppressed meanwhile, and the views are being made anew without it.";
                } else {
                    results.keep(result(comparison, start));
                    trouble = null;
                }
            } finally {
                remove(folder);
            }
        } catch (IOException | RuntimeException e) { // it is told, and the next one has a chance
            trouble = e.toString();
            LOG.error("The self-check came to no result", e);
        } finally {
            running.set(false);
        }
    }

    private SelfCheckResults.Result result(Comparison comparison, Instant start) {
        Instant end = clock.instant();
        List<Differing> differing =
                comparison.differences().stream().map(Differing::of).toList();
        if (!differing.isEmpty()) {
            LOG.error("The views differ from what the log says in {} rows: {}", differing.size(), differing);
        }
        return new SelfCheckResults.Result(
                comparison.position(),
                end,
                Duration.between(start, end).toMillis(),
                comparison.rows(),
                JSON.writeValueAsString(differing));
    }

    /** Begins to make all views anew beside those that are read, which give way in the end; whether it does. */
    boolean renew() {
        return projector.renew();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.deleteIfExists(folder);
    }

    /**
     * A row that is not as the log says.
     *
     * @param key of the row and the position from which it is valid
     * @param what {@code missing}, {@code too much} or {@code another}
     */
    record Differing(String view, String key, String what) {
        static Differing of(Difference difference) {
            String what = difference.one() == null ? "missing" : difference.other() == null ? "too much" : "another";
            return new Differing(difference.view(), String.valueOf(difference.key()), what);
        }

        static List<Differing> in(String json) {
            return List.of(JSON.readValue(json, Differing[].class));
        }
    }
}
