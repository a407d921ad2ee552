package nextstep.events.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes whatever waits to be appended and has it written in one transaction: one commit to the disk for many commands.
 * Threads hand over and wait; one thread writes. After a commit it gives those who were just answered a moment to come
 * again, a fraction of what the commit took, so that they share the next one.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST_MEMBERS = 512;
    private static final int MOMENTS_IN_A_COMMIT = 4;
    private static final long LONGEST_MOMENT = Duration.ofMillis(1).toNanos();

    private final Waiting waiting = new Waiting();
    private final AtomicInteger callers = new AtomicInteger();
    private final LongAdder appends = new LongAdder();
    private final LongAdder waited = new LongAdder();
    private final Member last = new Member(List.of(), List.of());
    private final BatchWriter writer;
    private final LongConsumer grown;
    private final Thread thread;
    private volatile boolean ended;

    /** @param grown hears the size of the log after each batch */
    GroupCommit(BatchWriter writer, LongConsumer grown) {
        this.writer = writer;
        this.grown = grown;
        this.thread = Thread.ofPlatform().daemon().name("log-writer").unstarted(this::run);
        thread.start();
    }

    /** Appends all or nothing, and returns when it is durable; nothing where one of the premises does not hold. */
    Appended append(List<Entry> entries, List<Premise> premises) {
        Member member = new Member(entries, premises);
        long start = System.nanoTime();
        callers.incrementAndGet();
        try {
            waiting.add(member);
            if (ended) {
                refuseTheRest();
            }
            return member.await();
        } finally {
            callers.decrementAndGet();
            appends.increment();
            waited.add(System.nanoTime() - start);
        }
    }

    /** How many appends were answered, whatever the answer. */
    long appends() {
        return appends.sum();
    }

    /** How long all of them waited for their answer, in nanoseconds. */
    long waitedNanos() {
        return waited.sum();
    }

    private void run() {
        boolean open = true;
        int expected = 1;
        long moment = 0;
        while (open) {
            List<Member> batch = waiting.take(MOST_MEMBERS, expected, moment);
            open = !batch.remove(last);
            long start = System.nanoTime();
            write(batch);
            moment = Math.min((System.nanoTime() - start) / MOMENTS_IN_A_COMMIT, LONGEST_MOMENT);
            expected = callers.get();
        }
        ended = true;
        refuseTheRest();
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

    private void refuseTheRest() {
        List<Member> rest = new ArrayList<>();
        waiting.drain(rest, Integer.MAX_VALUE);
        BatchWriter.answerAll(rest, new NotRecorded("The log is closed; nothing was recorded."));
    }

    /** Ends after what waits already is written. */
    @Override
    public void close() {
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
