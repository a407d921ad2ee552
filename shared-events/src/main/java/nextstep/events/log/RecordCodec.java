package nextstep.events.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in records: their facts, and the headers around them. */
final class RecordCodec {
    private final FactCodec facts;
    private final HeadersCodec headers = new HeadersCodec();

    RecordCodec(FactCodec facts) {
        this.facts = facts;
    }

    /** How facts are written down. */
    FactCodec facts() {
        return facts;
    }

    /** How headers are written down. */
    HeadersCodec headers() {
        return headers;
    }

    List<Recorded> read(List<RawRecord> records) {
        List<Recorded> recorded = new ArrayList<>(records.size());
        for (RawRecord raw : records) {
            recorded.add(read(raw));
        }
        return recorded;
    }

    private Recorded read(RawRecord raw) {
        try {
            return new Recorded(
                    raw.position(),
                    Instant.EPOCH.plus(raw.recordedAtMicros(), ChronoUnit.MICROS),
                    raw.id(),
                    raw.stream(),
                    raw.sequence(),
                    facts.read(new StoredName(raw.name(), raw.revision()), raw.payload()),
                    headers.read(raw.headers()));
        } catch (Unreadable e) {
            throw e.at(raw);
        }
    }
}
