package nextstep.benchmarks.append;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.measuring.Side;

/** One turn: so many clients append to new streams, each one event after the other, together so many. */
record Turn(WriteSide side, int streams, int clients, int commands) implements Side {
    @Override
    public Sample takeTurn() {
        side.begin(streams);
        return goOn();
    }

    /** The same with the streams begun last. */
    Sample goOn() {
        long events = side.events();
        long transactions = side.transactions();
        long cpu = side.cpu().getAsLong();
        long start = System.nanoTime();
        long[] nanos = load();
        long took = System.nanoTime() - start;
        long cpuTook = side.cpu().getAsLong() - cpu;
        if (side.events() - events != commands) {
            throw new IllegalStateException(
                    commands + " commands, but " + (side.events() - events) + " events appended by " + side);
        }
        Arrays.sort(nanos);
        return new Sample(commands, took, cpuTook, nanos[commands / 2], side.transactions() - transactions);
    }

    /** All clients at once, until each has appended its share; how long each append took, in nanoseconds. */
    long[] load() {
        long[] nanos = new long[commands];
        try (ExecutorService threads = side.threads(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(threads.submit(() -> run(number, nanos)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A client failed", e);
        }
        return nanos;
    }

    /** Each client has streams of its own: plain JDBC would not get through two at a time. */
    private void run(int client, long[] nanos) {
        int own = streams / clients;
        for (int i = client; i < commands; i += clients) {
            int stream = i / clients % own * clients + client;
            long start = System.nanoTime();
            side.append(client, stream, i);
            nanos[i] = System.nanoTime() - start;
        }
    }
}
