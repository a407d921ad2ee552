package nextstep.benchmarks.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.stores.Store;

/**
 * Asks for pages as a browser does, one after the other.
 *
 * @param position which new address comes next
 */
record Browser(HttpClient client, int port, Store store, int requests, AtomicInteger position) {

    /** The same again and again; with {@code tag}, by who has it already. */
    Sample ask(String path, String tag) {
        return ask(number -> path, tag);
    }

    /** Under another address each time, at which nothing is kept: as it is made for who is signed in. */
    Sample askForNew(String path) {
        return ask(number -> path + "?not-older-than=" + position.getAndIncrement(), "");
    }

    private Sample ask(IntFunction<String> path, String tag) {
        long[] nanos = new long[requests];
        long cpu = Cpu.own() + store.serverCpuNanos();
        long begin = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            get(path.apply(i), "identity", tag);
            nanos[i] = System.nanoTime() - start;
        }
        long took = System.nanoTime() - begin;
        long cpuTook = Cpu.own() + store.serverCpuNanos() - cpu;
        Arrays.sort(nanos);
        return new Sample(requests, took, cpuTook, nanos[requests / 2], 0);
    }

    /** What is sent, as it is sent. */
    HttpResponse<byte[]> get(String path, String encoding, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Encoding", encoding);
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != (tag.isEmpty() ? 200 : 304)) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
