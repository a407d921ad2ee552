package nextstep.query.views;

import java.time.Instant;
import java.util.List;
import nextstep.events.log.Log;
import nextstep.events.log.RawRecord;
import nextstep.events.log.Recorded;

/** The first facts of a log, as if nothing had been recorded since. */
record LogUpTo(Log log, long size) implements Log {

    @Override
    public List<Recorded> read(long from, int most) {
        int left = most(from, most);
        return left == 0 ? List.of() : log.read(from, left);
    }

    @Override
    public List<RawRecord> readRaw(long from, int most) {
        int left = most(from, most);
        return left == 0 ? List.of() : log.readRaw(from, left);
    }

    @Override
    public List<Recorded> readStream(String stream, long fromSequence) {
        return log.readStream(stream, fromSequence).stream()
                .filter(recorded -> recorded.position() < size)
                .toList();
    }

    @Override
    public long sizeAt(Instant moment) {
        return Math.min(size, log.sizeAt(moment));
    }

    /** It does not grow. */
    @Override
    public Registration onGrowth(GrowthListener listener) {
        return () -> {};
    }

    private int most(long from, int most) {
        return Math.clamp(size - from, 0, most);
    }
}
