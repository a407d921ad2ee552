package nextstep.events.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes whatever waits to be appended and has it written in one transaction: one commit to the disk for many commands.
 * Threads hand over and wait; one thread writes.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST_MEMBERS = 512;

    private final LinkedBlockingQueue<Member> waiting = new LinkedBlockingQueue<>();
    private final Member last = new Member(List.of());
    private final BatchWriter writer;
    private final LongConsumer grown;
    private final Thread thread;
    private volatile boolean closed;

    /** @param grown hears the size of the log after each batch */
    GroupCommit(BatchWriter writer, LongConsumer grown) {
        this.writer = writer;
        this.grown = grown;
        this.thread = Thread.ofPlatform().daemon().name("log-writer").unstarted(this::run);
        thread.start();
    }

    /** Appends all or nothing, and returns when it is durable. */
    Appended append(List<Entry> entries) {
        if (closed) {
            throw new NotRecorded("The log is closed; nothing was recorded.");
        }
        Member member = new Member(entries);
        waiting.add(member);
        if (closed && waiting.remove(member)) { // closed meanwhile, and nobody takes it any more
            throw new NotRecorded("The log is closed; nothing was recorded.");
        }
        return member.await();
    }

    private void run() {
        List<Member> batch = new ArrayList<>();
        boolean open = true;
        while (open) {
            batch.clear();
            try {
                batch.add(waiting.take());
            } catch (InterruptedException e) { // nobody has a reason to; closing is by the last member
                LOG.warn("The log's writer does not end by interruption");
                continue;
            }
            waiting.drainTo(batch, MOST_MEMBERS - 1);
            open = !batch.remove(last);
            write(batch);
        }
    }

    private void write(List<Member> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            writer.write(batch);
        } catch (RuntimeException | Error e) { // a fault of ours: the waiting are told, and the next batch has a chance
            LOG.error("A batch of {} appends failed", batch.size(), e);
            writer.discardWriter();
            BatchWriter.answerAll(
                    batch, new MaybeRecorded("The log failed; whether this was recorded is not known.", e));
        }
        batch.stream()
                .map(Member::answer)
                .filter(answer -> !answer.isCompletedExceptionally())
                .mapToLong(answer -> answer.resultNow().last() + 1)
                .max()
                .ifPresent(grown);
    }

    /** Ends after what waits already is written. */
    @Override
    public void close() {
        closed = true;
        waiting.add(last);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        writer.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
