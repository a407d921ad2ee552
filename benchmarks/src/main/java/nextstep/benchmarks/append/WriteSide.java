package nextstep.benchmarks.append;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

/** Something that appends to streams: ours, or plain JDBC. Used by several threads. */
interface WriteSide extends AutoCloseable {
    int MOST_PLATFORM_THREADS = 16;

    /** A thread for each of so many clients: up to 16 are platform threads, more are virtual ones. */
    default ExecutorService threads(int clients) {
        return clients > MOST_PLATFORM_THREADS
                ? Executors.newVirtualThreadPerTaskExecutor()
                : Executors.newFixedThreadPool(clients);
    }

    /** Begins so many new streams, to which the next {@link #append} calls belong; not measured. */
    void begin(int streams);

    /** Appends one event to one of the streams begun last, and returns when it is durable. */
    void append(int client, int stream, int number);

    /** How many events it holds. */
    long events();

    /** How many transactions it has appended with. */
    long transactions();

    /** Processor time taken for it so far, in nanoseconds. */
    LongSupplier cpu();

    @Override
    void close();
}
