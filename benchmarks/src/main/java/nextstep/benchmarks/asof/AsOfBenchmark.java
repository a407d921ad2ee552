package nextstep.benchmarks.asof;

import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nextstep.benchmarks.history.History;
import nextstep.benchmarks.history.HistoryLoad;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Pairs;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.stores.Store;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.query.QuerySide;
import nextstep.query.views.Projector;
import nextstep.web.Program;
import org.springframework.context.ConfigurableApplicationContext;

/** Pages of the running query side as of the middle and the beginning of the log, against the current page. */
public record AsOfBenchmark(Report report, int pairs, List<Long> sizes, int requests) {
    private static final double GOAL = 1.3;
    /** So many facts of the beginning make the catalogue and the groups. */
    private static final long FOUNDED = 1_500;

    /** P6 on this store, which is empty. */
    public void on(Store store) throws SQLException {
        for (long size : sizes) {
            try (Store each = store.another()) {
                report.note(store.name() + ": generating, loading and folding " + size + " facts");
                History history = History.of(size);
                HistoryLoad.load(history, each.log());
                measure(each, history);
            }
        }
    }

    private void measure(Store store, History history) {
        try (ConfigurableApplicationContext context =
                        Program.of(QuerySide.class).run(store.arguments().toArray(String[]::new));
                HttpClient client = HttpClient.newHttpClient()) {
            awaitViews(context.getBean(Projector.class), history.size() - 1);
            int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
            Pages pages = new Pages(client, port, store, requests);
            String initiative =
                    "/initiatives/" + firstInitiative(history).initiative().key();
            for (String page : List.of("/coordination", initiative, "/progress")) {
                compare(pages, store.name(), page, history.size());
            }
        }
    }

    private void compare(Pages pages, String store, String page, long size) {
        String name = page.startsWith("/initiatives/") ? "/initiatives/{id}" : page;
        String middle = page + "?as-of=" + size / 2;
        String beginning = page + "?as-of=" + Math.max(FOUNDED, size / 20);
        report.note("%s at %d facts: %d bytes now, %d at the middle, %d at the beginning"
                .formatted(name, size, pages.bytes(page), pages.bytes(middle), pages.bytes(beginning)));
        pages.ask(page);
        pages.ask(middle);
        for (String past : List.of(middle, beginning)) {
            Pairs measured = Pairs.measure(() -> pages.ask(past), () -> pages.ask(page), pairs);
            String when = past.equals(middle) ? "middle" : "beginning";
            report.add(Line.median("P6 %s %s, %d facts, %s".formatted(store, name, size, when), measured, GOAL));
        }
    }

    private static void awaitViews(Projector projector, long position) {
        if (!projector.reaches(position, Duration.ofMinutes(10))) {
            throw new IllegalStateException("The views are at " + projector.position());
        }
        if (!projector.stopped().isEmpty()) {
            throw new IllegalStateException("Stopped: " + projector.stopped());
        }
    }

    private static InitiativeAdopted firstInitiative(History history) {
        return history.stream()
                .map(it -> it.fact())
                .filter(InitiativeAdopted.class::isInstance)
                .map(InitiativeAdopted.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
