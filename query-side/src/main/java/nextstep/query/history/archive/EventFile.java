package nextstep.query.history.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nextstep.events.history.SuppressionId;
import nextstep.events.log.EventLog;
import nextstep.events.log.Recorded;
import nextstep.events.log.SealedRecord;

/**
 * A file of events of an archive.
 *
 * @param events which
 * @param within how many events the archive has
 */
record EventFile(EventLog log, Measured measured, Measured.EventsOf events, long within) implements Member {
    @Override
    public String name() {
        return String.format("events/%012d.jsonl", events.first());
    }

    @Override
    public long size() throws IOException {
        return measured.size(events, this::made);
    }

    @Override
    public boolean isMeasured() {
        return measured.knows(events);
    }

    @Override
    public byte[] bytes() throws IOException {
        return measured.noted(events, made());
    }

    private byte[] made() throws IOException {
        List<SealedRecord> records = log.readSealed(events.first(), events.count());
        if (records.size() != events.count()) {
            throw new IOException(
                    "The log ends at position " + (events.first() + records.size()) + ", before " + within + ".");
        }
        return new EventLines(this::checkSaidWithin).of(records);
    }

    /** What was suppressed after the checkpoint would look tampered with: the event that says so is not within it. */
    private void checkSaidWithin(long position) {
        List<Recorded> said = log.readStream(SuppressionId.of(position).value(), 0);
        if (said.isEmpty() || said.getLast().position() >= within) {
            throw new UncheckedIOException(new IOException("a text was suppressed since this checkpoint"));
        }
    }
}
