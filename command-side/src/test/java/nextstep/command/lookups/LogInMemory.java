package nextstep.command.lookups;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.log.FactCodec;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;
import nextstep.events.log.RawRecord;
import nextstep.events.log.Recorded;

/** A log of the facts it is told, without calls back. */
public final class LogInMemory implements Log {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final FactCodec CODEC = new FactCodec();

    private final List<Recorded> records = new ArrayList<>();
    private int parsed;

    public synchronized LogInMemory append(Fact fact) {
        String stream = fact.stream().value();
        long sequence = records.stream().filter(r -> r.stream().equals(stream)).count();
        long position = records.size();
        records.add(new Recorded(position, NOW, "event-" + position, stream, sequence, fact, Headers.NONE));
        return this;
    }

    synchronized int parsed() {
        return parsed;
    }

    @Override
    public synchronized long size() {
        return records.size();
    }

    @Override
    public synchronized List<Recorded> read(long from, int most) {
        List<Recorded> page = records.stream().skip(from).limit(most).toList();
        parsed += page.size();
        return page;
    }

    @Override
    public synchronized List<RawRecord> readRaw(long from, int most) {
        return records.stream().skip(from).limit(most).map(LogInMemory::raw).toList();
    }

    @Override
    public List<Recorded> readStream(String stream, long fromSequence) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sizeAt(Instant moment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration onGrowth(GrowthListener listener) {
        return () -> {};
    }

    private static RawRecord raw(Recorded r) {
        String name = r.fact().getClass().getAnnotation(JsonTypeName.class).value();
        long micros = r.recordedAt().getEpochSecond() * 1_000_000;
        return new RawRecord(
                r.position(), micros, r.id(), r.stream(), r.sequence(), name, "1", CODEC.write(r.fact()), new byte[0]);
    }
}
