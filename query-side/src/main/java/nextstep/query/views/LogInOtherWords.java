package nextstep.query.views;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nextstep.events.Fact;
import nextstep.events.log.FactCodec;
import nextstep.events.log.Log;
import nextstep.events.log.RawRecord;
import nextstep.events.log.Recorded;
import nextstep.events.values.Suppressed;

/**
 * The log as if other words stood where texts were suppressed in some of its facts: what is folded differently of it holds what
 * those facts said.
 *
 * @param positions of the facts
 */
record LogInOtherWords(Log log, Set<Long> positions, FactCodec codec) implements Log {

    @Override
    public List<Recorded> read(long from, int most) {
        return inOtherWords(log.read(from, most));
    }

    private List<Recorded> inOtherWords(List<Recorded> facts) {
        return facts.stream()
                .map(recorded -> positions.contains(recorded.position()) ? inOtherWords(recorded) : recorded)
                .toList();
    }

    private Recorded inOtherWords(Recorded recorded) {
        Fact fact = recorded.fact();
        String written = new String(codec.write(fact), StandardCharsets.UTF_8)
                .replace("\"" + Suppressed.TEXT + "\"", "\"[other words " + recorded.position() + "]\"")
                .replace("\"" + Suppressed.LINK + "\"", "\"" + Suppressed.LINK + recorded.position() + "\"");
        Fact other = codec.read(codec.names().of(fact.getClass()), written.getBytes(StandardCharsets.UTF_8));
        return new Recorded(
                recorded.position(),
                recorded.recordedAt(),
                recorded.id(),
                recorded.stream(),
                recorded.sequence(),
                other,
                recorded.headers());
    }

    @Override
    public List<RawRecord> readRaw(long from, int most) {
        return log.readRaw(from, most);
    }

    @Override
    public List<Recorded> readStream(String stream, long fromSequence) {
        return inOtherWords(log.readStream(stream, fromSequence));
    }

    @Override
    public long sizeAt(Instant moment) {
        return log.sizeAt(moment);
    }

    @Override
    public long size() {
        return log.size();
    }

    /** It is not waited for. */
    @Override
    public Registration onGrowth(GrowthListener listener) {
        return () -> {};
    }
}
