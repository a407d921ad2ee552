package nextstep.events.log;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes batches and answers each member. Used by one thread. */
final class BatchWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final long BETWEEN_ATTEMPTS = Duration.ofMillis(100).toNanos();

    private final Store store;
    private final Readers readers;
    private final Clock clock;
    private final long patienceNanos;
    private final LongAdder transactions = new LongAdder();
    private final LongAdder events = new LongAdder();
    private @Nullable Writer kept;

    BatchWriter(Store store, Readers readers, LogSettings settings) {
        this.store = store;
        this.readers = readers;
        this.clock = settings.clock();
        this.patienceNanos = settings.patience().toNanos();
    }

    /** How many transactions have appended. */
    long transactions() {
        return transactions.sum();
    }

    /** How many events they have appended. */
    long events() {
        return events.sum();
    }

    /** Appends what the members want and answers each. */
    void write(List<Member> batch) {
        write(batch, System.nanoTime() + patienceNanos);
    }

    private void write(List<Member> batch, long deadline) {
        try {
            append(batch);
        } catch (PremiseBroken e) {
            if (batch.size() > 1) {
                eachAlone(batch, deadline);
            } else {
                answer(batch.getFirst(), new ConcurrencyException(e.getMessage(), e));
            }
        } catch (SQLException e) {
            Failure failure = store.failure(e);
            if (failure == Failure.LOST) {
                discardWriter();
                settle(batch, deadline, e);
            } else if (failure == Failure.NO_ROOM) {
                discardWriter();
                answerAll(batch, new NotRecorded("The log has no room or its disk fails; nothing was recorded.", e));
            } else if (batch.size() > 1) {
                eachAlone(batch, deadline);
            } else {
                refuse(batch.getFirst(), failure, e);
            }
        }
    }

    /** One bad member hurts nobody else. */
    private void eachAlone(List<Member> batch, long deadline) {
        batch.forEach(member -> write(List.of(member), deadline));
    }

    private void append(List<Member> batch) throws SQLException {
        List<Entry> entries = batch.size() == 1 ? batch.getFirst().entries() : joined(batch);
        List<Premise> premises = premises(batch);
        long next = writer().append(entries, premises, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
        transactions.increment();
        events.add(entries.size());
        for (Member member : batch) {
            member.answer().complete(Appended.at(next, member.entries()));
            next += member.entries().size();
        }
    }

    /** What all members rest on. One that an earlier member breaks cannot stand in one transaction with it. */
    private static List<Premise> premises(List<Member> batch) throws PremiseBroken {
        List<Premise> premises = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            for (Premise premise : batch.get(i).premises()) {
                for (Member earlier : batch.subList(0, i)) {
                    if (premise.isBrokenBy(earlier.entries())) {
                        throw new PremiseBroken();
                    }
                }
                premises.add(premise);
            }
        }
        return premises;
    }

    private static List<Entry> joined(List<Member> batch) {
        List<Entry> entries = new ArrayList<>(batch.size() + 8);
        batch.forEach(member -> entries.addAll(member.entries()));
        return entries;
    }

    /** After a lost connection: what was not stored is written again, what was is found by its event's id. */
    private void settle(List<Member> batch, long deadline, SQLException lost) {
        while (true) {
            try {
                writer();
                break;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    lost.addSuppressed(e);
                    answerAll(
                            batch, new MaybeRecorded("The log is away; whether this was recorded is not known.", lost));
                    return;
                }
                LockSupport.parkNanos(this, BETWEEN_ATTEMPTS);
            }
        }
        eachAlone(batch, deadline);
    }

    private void refuse(Member member, Failure failure, SQLException e) {
        if (failure == Failure.CONFLICT) {
            answerConflict(member, e);
        } else if (failure == Failure.UNFIT) {
            answer(member, new NotRecorded("The log cannot hold this; nothing was recorded.", e));
        } else {
            discardWriter();
            answer(member, new NotRecorded("The log could not be written; nothing was recorded.", e));
        }
    }

    /** It is no conflict when the event that stands there is this very one, stored before the connection was lost. */
    private void answerConflict(Member member, SQLException e) {
        Entry first = member.entries().getFirst();
        try {
            List<RawRecord> there = readers.read(reader -> reader.stream(first.stream(), first.sequence(), 1));
            if (!there.isEmpty() && there.getFirst().id().equals(first.id())) {
                member.answer().complete(Appended.at(there.getFirst().position(), member.entries()));
            } else {
                answer(member, new ConcurrencyException("Another was faster to write in " + first.stream(), e));
            }
        } catch (LogUnreachable unreachable) {
            answer(member, new MaybeRecorded("The log is away; whether this was recorded is not known.", unreachable));
        }
    }

    /** Answers those that have no answer yet. */
    static void answerAll(List<Member> batch, RuntimeException failure) {
        batch.forEach(member -> answer(member, failure));
    }

    private static void answer(Member member, RuntimeException failure) {
        member.answer().completeExceptionally(failure);
    }

    private Writer writer() throws SQLException {
        Writer writer = kept;
        if (writer == null) {
            writer = store.writer();
            kept = writer;
        }
        return writer;
    }

    void discardWriter() {
        Writer writer = kept;
        kept = null;
        if (writer != null) {
            try {
                writer.close();
            } catch (SQLException e) {
                LOG.debug("The appending connection did not close", e);
            }
        }
    }

    @Override
    public void close() {
        discardWriter();
    }
}
