package nextstep.benchmarks.asof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.stores.Store;

/** Asks the running query side for a page, again and again, one request after the other. */
record Pages(HttpClient client, int port, Store store, int requests) {

    /** @param page path and query of the page */
    Sample ask(String page) {
        long[] nanos = new long[requests];
        long cpu = Cpu.own() + store.serverCpuNanos();
        long begin = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            bytes(page);
            nanos[i] = System.nanoTime() - start;
        }
        long took = System.nanoTime() - begin;
        long cpuTook = Cpu.own() + store.serverCpuNanos() - cpu;
        Arrays.sort(nanos);
        return new Sample(requests, took, cpuTook, nanos[requests / 2], 0);
    }

    /** How long the page is. */
    int bytes(String page) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(page + " answers " + response.statusCode());
            }
            return response.body().length;
        } catch (IOException e) {
            throw new IllegalStateException(page, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
