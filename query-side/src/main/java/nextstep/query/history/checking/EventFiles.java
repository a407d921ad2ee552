package nextstep.query.history.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the files of events in their order, a few ahead of where they are checked, each processor one of them. */
final class EventFiles implements AutoCloseable {
    private final ArchiveFile archive;
    private final Iterator<String> names;
    private final int ahead = Runtime.getRuntime().availableProcessors();
    private final ExecutorService reading = Executors.newFixedThreadPool(
            ahead, Thread.ofPlatform().name("checking-", 0).daemon().factory());
    private final Deque<Future<List<ReadEvent>>> coming = new ArrayDeque<>();
    private final List<String> misplaced = new ArrayList<>();
    private long first;

    EventFiles(ArchiveFile archive) {
        this.archive = archive;
        this.names = archive.names().stream()
                .filter(name -> name.startsWith("events/"))
                .iterator();
    }

    /** The events of the next file in which there are any; none after the last. */
    List<ReadEvent> next() {
        List<ReadEvent> events = List.of();
        while (events.isEmpty()) {
            readAhead();
            Future<List<ReadEvent>> next = coming.poll();
            if (next == null) {
                return events;
            }
            events = read(next);
        }
        return events;
    }

    private void readAhead() {
        while (names.hasNext() && coming.size() < ahead) {
            String name = names.next();
            coming.add(reading.submit(() -> EventFile.read(name, archive.bytes(name))));
            if (!name.equals(Archive.eventFile(first))) {
                misplaced.add("The file " + name + " stands where " + Archive.eventFile(first) + " is to be.");
            }
            first += Archive.EVENTS_IN_A_FILE;
        }
    }

    /** What is wrong with the order of the files. */
    List<String> misplaced() {
        return misplaced;
    }

    private static List<ReadEvent> read(Future<List<ReadEvent>> next) {
        try {
            return next.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @Override
    public void close() {
        reading.shutdownNow();
    }
}
