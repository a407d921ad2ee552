package nextstep.benchmarks.door;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.measuring.Side;
import nextstep.benchmarks.stores.Store;

/** One turn: sixteen connections, each sending one request after the other, together so many. */
final class Rush implements Side {
    private static final int CONNECTIONS = 16;

    private final Door door;
    private final Store store;
    private final int requests;
    private int sent;

    Rush(Door door, Store store, int requests) {
        this.door = door;
        this.store = store;
        this.requests = requests / CONNECTIONS * CONNECTIONS;
    }

    @Override
    public Sample takeTurn() {
        long[] nanos = new long[requests];
        long cpu = Cpu.own() + store.serverCpuNanos();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CONNECTIONS; client++) {
                int number = client;
                clients.add(threads.submit(() -> {
                    run(number, nanos);
                    return null;
                }));
            }
            for (Future<?> each : clients) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A client failed", e);
        }
        long took = System.nanoTime() - start;
        long cpuTook = Cpu.own() + store.serverCpuNanos() - cpu;
        sent += requests;
        Arrays.sort(nanos);
        return new Sample(requests, took, cpuTook, nanos[requests / 2], 0);
    }

    private void run(int client, long[] nanos) throws IOException {
        Connection connection = new Connection(door.port());
        try {
            for (int i = client; i < requests; i += CONNECTIONS) {
                byte[] request = door.request(client, sent + i);
                long start = System.nanoTime();
                Connection.Answer answer = connection.send(request);
                nanos[i] = System.nanoTime() - start;
                if (answer.status() != 200) {
                    throw new IllegalStateException("Answered " + answer);
                }
                if (answer.last()) { // servers end a connection after a hundred
                    connection.close();
                    connection = new Connection(door.port());
                }
            }
        } finally {
            connection.close();
        }
    }
}
