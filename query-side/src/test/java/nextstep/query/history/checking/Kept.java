package nextstep.query.history.checking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.Fact;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import nextstep.query.AllViews;
import nextstep.query.HandClock;
import nextstep.query.history.archive.Archive;
import nextstep.query.history.proof.Note;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.Sealer;
import nextstep.query.history.sealing.SealingSettings;
import nextstep.query.history.sealing.Signed;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;
import nextstep.web.Stores;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** A log that is sealed, with its views, as whoever runs it keeps it; and archives of it. */
final class Kept implements AutoCloseable {
    private final HandClock clock = new HandClock();
    private final EventLog log;
    private final LogStorageEngine engine;
    private final SealStore seals;
    private final Sealer sealer;
    private final Map<String, Long> sequences = new HashMap<>();
    final ViewDatabase views;

    Kept(Path folder) {
        Stores stores = Stores.of(folder, "", "", "");
        log = EventLog.open(new LogSettings("jdbc:sqlite:" + stores.file("log.db"), "", "", clock));
        engine = new LogStorageEngine(log);
        views = ViewDatabase.inFile(folder.resolve("views.db"));
        seals = SealStore.of(stores);
        SealingSettings settings = new SealingSettings(null, "example.org/log", Duration.ofMillis(1), List.of());
        sealer = new Sealer(log, seals, settings, folder.resolve("log.key"), clock);
        sealer.start();
    }

    Kept record(Fact... facts) {
        List<GenericDomainEventMessage<Fact>> messages = new ArrayList<>();
        for (Fact fact : facts) {
            String stream = fact.stream().value();
            long sequence = sequences.merge(stream, 0L, (before, one) -> before + 1);
            messages.add(new GenericDomainEventMessage<>("", stream, sequence, fact));
        }
        for (int from = 0; from < messages.size(); from += 1_000) {
            engine.appendEvents(messages.subList(from, Math.min(messages.size(), from + 1_000)));
        }
        return this;
    }

    /** What was signed of all that was recorded. */
    Signed signed() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> seals.latest().map(Signed::size).orElse(-1L) == log.size());
        return seals.latest().orElseThrow();
    }

    Note note() {
        return signed().note();
    }

    /** Everything in one file, with the views caught up. */
    Path archive(Path file) {
        new Projector(log, views, AllViews.PROJECTIONS, 100_000).catchUp();
        return archiveAsItIs(file);
    }

    /** The same with the views as they are. */
    Path archiveAsItIs(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            new Archive(log, seals, views, AllViews.PROJECTIONS).write(signed(), 0, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    @Override
    public void close() {
        sealer.close();
        seals.close();
        views.close();
        log.close();
    }
}
