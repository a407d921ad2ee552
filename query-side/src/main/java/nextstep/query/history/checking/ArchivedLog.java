package nextstep.query.history.checking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nextstep.events.log.FactCodec;
import nextstep.events.log.HeadersCodec;
import nextstep.events.log.Log;
import nextstep.events.log.RawRecord;
import nextstep.events.log.Recorded;
import nextstep.events.log.StoredName;

/** The events of an archive, to be folded like those of a log. Read from the beginning to the end. */
final class ArchivedLog implements Log {
    private final ArchiveFile archive;
    private final long size;
    private final Progress progress;
    private final FactCodec facts = new FactCodec();
    private final HeadersCodec headers = new HeadersCodec();

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
        throw new UnsupportedOperationException("views are folded from the one log");
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
