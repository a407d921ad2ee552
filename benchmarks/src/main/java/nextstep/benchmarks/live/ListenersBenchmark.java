package nextstep.benchmarks.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.stores.Folder;

/**
 * Opens many pages that listen, a tenth of them of a plan of which nothing is recorded, records something of the others, and counts who
 * heard.
 */
public record ListenersBenchmark(Report report, int listeners, Path folder) {
    private static final int PLANS = 10;
    private static final int PATIENCE_SECONDS = 60;
    private static final double GOAL_MILLIS = 2_000;

    public void run() throws IOException, InterruptedException {
        Path data = Folder.make(folder);
        try (TrackerStarted tracker = TrackerStarted.on(data)) {
            long since = 0;
            for (int plan = 0; plan < PLANS; plan++) {
                since = tracker.write("/plans/listened-" + plan + "/make", plan(plan));
            }
            List<List<Ear>> ears = listening(since, tracker.port());
            List<Ear> silent = ears.getLast();
            int open = (int)
                    ears.stream().flatMap(List::stream).filter(Ear::isOpen).count();
            report.add(Line.count("listeners who were let in", "listeners", open, listeners));
            List<Double> millis = new ArrayList<>();
            for (int plan = 0; plan < PLANS - 1; plan++) {
                tracker.write("/plans/listened-" + plan + "/note", "{\"note\": \"Something happened\"}");
                millis.addAll(waits(ears.get(plan), System.nanoTime()));
            }
            report.add(
                    Line.count("heard that their page has changed", "listeners", millis.size(), open - openIn(silent)));
            long astray = silent.stream().filter(ear -> ear.heard().isDone()).count();
            report.note(astray + " of " + openIn(silent) + " heard of a plan of which nothing was recorded");
            millis.sort(null);
            report.add(Line.slowest(
                    "from the answer to a write until they heard",
                    millis.isEmpty() ? Double.POSITIVE_INFINITY : millis.get(millis.size() * 99 / 100),
                    GOAL_MILLIS));
        } finally {
            Folder.remove(data);
        }
    }

    private static String plan(int number) {
        return "{\"initiative\": \"regional-thematic-hubs\", \"context\": \"THEME:listened-" + number
                + "\", \"lead\": \"CEEHUB\", \"title\": \"A plan to listen to\"}";
    }

    private List<List<Ear>> listening(long since, int port) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(listeners);
        List<List<Ear>> ears = new ArrayList<>();
        for (int plan = 0; plan < PLANS; plan++) {
            ears.add(new ArrayList<>());
        }
        for (int i = 0; i < listeners; i++) {
            ears.get(i % PLANS).add(Ear.to("plan:listened-" + i % PLANS, since, port, answered));
        }
        if (!answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            report.note(answered.getCount() + " got no answer within " + PATIENCE_SECONDS + " s");
        }
        return ears;
    }

    /** How long each took to hear, in milliseconds; of those who did. */
    private static List<Double> waits(List<Ear> ears, long written) throws InterruptedException {
        CompletableFuture<?>[] all =
                ears.stream().filter(Ear::isOpen).map(Ear::heard).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(all).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException someDidNot) {
            // counted below
        }
        return ears.stream()
                .map(ear -> ear.heard().getNow(Long.MIN_VALUE))
                .filter(heard -> heard != Long.MIN_VALUE)
                .map(heard -> Math.max(0, (heard - written) / 1e6))
                .toList();
    }

    private static int openIn(List<Ear> ears) {
        return (int) ears.stream().filter(Ear::isOpen).count();
    }
}
