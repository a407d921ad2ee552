package nextstep.events.log;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The one log on a database. One object per process: it is shared by all who read and, through a
 * {@link LogStorageEngine}, append.
 */
public final class EventLog implements Log, AutoCloseable {
    /** A stream is read in pages; one shorter than this is its last. */
    private static final int STREAM_PAGE = 500;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final RecordCodec records;
    private final Store store;
    private final Readers readers;
    private final Growth growth;
    private final Snapshots snapshots;
    private final List<Consumer<String>> blankedListeners = new CopyOnWriteArrayList<>();
    private final @Nullable BatchWriter writer;
    private final @Nullable GroupCommit commits;

    EventLog(LogSettings settings, Store store, FactCodec facts, boolean append) {
        this.records = new RecordCodec(facts);
        this.store = store;
        if (append) {
            store.prepare();
        }
        this.readers = new Readers(store, settings.readers());
        this.growth = new Growth(sizeOnceItIsThere(settings.patience()), this::size, settings.look());
        this.snapshots = store.snapshots();
        this.writer = append ? new BatchWriter(store, readers, settings) : null;
        this.commits = writer == null ? null : new GroupCommit(writer, growth::grownTo);
        if (append) { // a process that was killed just after it suppressed a text
            readers.read(LogReader::blankedStreams).forEach(snapshots::forget);
        }
    }

    /** Opens the log to append and read; creates it where there is none, and brings its tables up to date. */
    public static EventLog open(LogSettings settings) {
        return new EventLog(settings, settings.store(), new FactCodec(), true);
    }

    /**
     * Opens the log to read only; needs no right to write. Waits a while for a log that is not there yet, because the
     * process that makes it may be starting at the same time.
     *
     * @throws LogUnreachable when it is still not there
     */
    public static EventLog openToRead(LogSettings settings) {
        return new EventLog(settings, settings.store(), new FactCodec(), false);
    }

    private long sizeOnceItIsThere(Duration patience) {
        long start = System.nanoTime();
        while (true) {
            try {
                return size();
            } catch (LogUnreachable e) {
                if (System.nanoTime() - start > patience.toNanos()) {
                    readers.close();
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    @Override
    public long size() {
        return readers.read(LogReader::size);
    }

    @Override
    public List<Recorded> read(long from, int most) {
        return records.read(readRaw(from, most));
    }

    @Override
    public List<RawRecord> readRaw(long from, int most) {
        return readers.read(reader -> reader.page(from, most));
    }

    /** The facts from a position on as written, with what ties each to the tree; at most {@code most} of them. */
    public List<SealedRecord> readSealed(long from, int most) {
        return readers.read(reader -> reader.sealed(from, most));
    }

    @Override
    public List<Recorded> readStream(String stream, long fromSequence) {
        return readPages(fromSequence, from -> readers.read(reader -> reader.stream(stream, from, STREAM_PAGE)));
    }

    /** The same for those who need no positions; they are left out where they would have to be looked for. */
    List<Recorded> readUnplaced(String stream, long fromSequence) {
        return readPages(fromSequence, from -> readers.read(reader -> reader.unplaced(stream, from, STREAM_PAGE)));
    }

    private List<Recorded> readPages(long fromSequence, LongFunction<List<RawRecord>> pages) {
        List<Recorded> read = new ArrayList<>();
        List<RawRecord> page;
        do {
            page = pages.apply(fromSequence + read.size());
            read.addAll(records.read(page));
        } while (page.size() == STREAM_PAGE);
        return read;
    }

    /** The sequence of the last event of a stream; empty where there is none. */
    public OptionalLong lastSequence(String stream) {
        return readers.read(reader -> reader.lastSequence(stream));
    }

    @Override
    public long sizeAt(Instant moment) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        return readers.read(reader -> reader.sizeAt(micros));
    }

    @Override
    public Registration onGrowth(GrowthListener listener) {
        return growth.listen(listener);
    }

    /** How many transactions this process has appended with. */
    public long transactions() {
        return writer == null ? 0 : writer.transactions();
    }

    /** How many events this process has appended. */
    public long eventsAppended() {
        return writer == null ? 0 : writer.events();
    }

    /** How many appends this process has asked for and had answered. */
    public long appends() {
        return commits == null ? 0 : commits.appends();
    }

    /** How long all of them waited until they were durable, or refused, in nanoseconds. */
    public long appendNanos() {
        return commits == null ? 0 : commits.waitedNanos();
    }

    /** Calls back with the stream in which this process has just suppressed a text, so that nobody keeps it at hand. */
    public void onBlanked(Consumer<String> listener) {
        blankedListeners.add(listener);
    }

    /** Appends all or nothing, and returns when it is durable; nothing where one of the premises does not hold. */
    Appended append(List<Entry> entries, List<Premise> premises) {
        if (commits == null) {
            throw new IllegalStateException("This log was opened to read only");
        }
        Appended appended = commits.append(entries, premises);
        for (Entry entry : entries) {
            Blanked blanked = entry.blanked();
            if (blanked != null) {
                snapshots.forget(blanked.stream());
                blankedListeners.forEach(listener -> listener.accept(blanked.stream()));
            }
        }
        return appended;
    }

    /** Whether a text was suppressed in a stream. */
    boolean hasBlanked(String stream) {
        return readers.read(reader -> reader.blankedStreams().contains(stream));
    }

    RecordCodec records() {
        return records;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public void close() {
        if (commits != null) {
            commits.close();
        }
        growth.close();
        snapshots.close();
        readers.close();
        store.disconnect();
    }
}
