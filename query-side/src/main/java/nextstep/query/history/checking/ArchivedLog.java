package nextstep.query.history.checking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nextstep.events.log.FactCodec;
import nextstep.events.log.HeadersCodec;
import nextstep.events.log.Log;
import nextstep.events.log.RawRecord;
import nextstep.events.log.Recorded;
import nextstep.events.log.StoredName;
import org.jspecify.annotations.Nullable;

/**
 * The events of an archive, to be folded like those of a log. Read from the beginning to the end, and once more for the streams in
 * which something was taken back, where there are any: only those can be read by themselves.
 */
final class ArchivedLog implements Log {
    private final ArchiveFile archive;
    private final long size;
    private final Progress progress;
    private final FactCodec facts = new FactCodec();
    private final HeadersCodec headers = new HeadersCodec();
    private @Nullable Map<String, List<Recorded>> undone;

    ArchivedLog(ArchiveFile archive, long size, Progress progress) {
        this.archive = archive;
        this.size = size;
        this.progress = progress;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public List<Recorded> read(long from, int most) {
        if (from >= size) {
            return List.of();
        }
        progress.at("views", from, size);
        long first = from / Archive.EVENTS_IN_A_FILE * Archive.EVENTS_IN_A_FILE;
        String file = Archive.eventFile(first);
        return EventFile.lines(file, archive.bytes(file)).stream()
                .skip(from - first)
                .limit(most)
                .map(this::recorded)
                .toList();
    }

    private Recorded recorded(EventLine line) {
        return new Recorded(
                line.position(),
                Instant.EPOCH.plus(line.recordedAt(), ChronoUnit.MICROS),
                line.id(),
                line.stream(),
                line.sequence(),
                facts.read(new StoredName(line.name(), line.revision()), line.payload()),
                headers.read(line.headers()));
    }

    @Override
    public List<RawRecord> readRaw(long from, int most) {
        throw new UnsupportedOperationException("views are folded from facts");
    }

    @Override
    public List<Recorded> readStream(String stream, long fromSequence) {
        if (undone == null) {
            undone = undone();
        }
        return undone.getOrDefault(stream, List.of()).stream()
                .filter(recorded -> recorded.sequence() >= fromSequence)
                .toList();
    }

    private Map<String, List<Recorded>> undone() {
        Set<String> streams = new HashSet<>();
        each(line -> {
            if (headers.read(line.headers()).undoes().isPresent()) {
                streams.add(line.stream());
            }
        });
        Map<String, List<Recorded>> facts = new HashMap<>();
        each(line -> {
            if (streams.contains(line.stream())) {
                facts.computeIfAbsent(line.stream(), stream -> new ArrayList<>())
                        .add(recorded(line));
            }
        });
        return facts;
    }

    private void each(Consumer<EventLine> read) {
        for (long first = 0; first < size; first += Archive.EVENTS_IN_A_FILE) {
            String file = Archive.eventFile(first);
            EventFile.lines(file, archive.bytes(file)).forEach(read);
        }
    }

    @Override
    public long sizeAt(Instant moment) {
        throw new UnsupportedOperationException("views know no clock");
    }

    /** It does not grow. */
    @Override
    public Registration onGrowth(GrowthListener listener) {
        return () -> {};
    }
}
