package nextstep.benchmarks.pages;

import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nextstep.benchmarks.history.History;
import nextstep.benchmarks.history.HistoryLoad;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Pairs;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.stores.Store;
import nextstep.query.QuerySide;
import nextstep.query.views.Projector;
import nextstep.web.Program;
import org.springframework.context.ConfigurableApplicationContext;

/** The matrix as a page, as it is kept, made each time and unchanged, against a handler that sends as many bytes or hardly any. */
public record PagesBenchmark(Report report, int pairs, long size, int requests) {
    private static final double SENT = 0.5;
    private static final double UNCHANGED = 0.7;
    private static final double ALL = 100_000;
    private static final double SCRIPT = 20_000;
    private static final String MATRIX = "/coordination";
    private static final List<String> PAGES = List.of(
            "/",
            "/recommendations",
            "/initiatives",
            MATRIX,
            "/progress",
            "/plans",
            "/priorities",
            "/groups",
            "/history");

    /** P7 and P12 on this store, which is empty. */
    public void on(Store store) throws SQLException {
        report.note(store.name() + ": generating, loading and folding " + size + " facts");
        HistoryLoad.load(History.of(size), store.log());
        String[] arguments = store.arguments().toArray(String[]::new);
        try (ConfigurableApplicationContext context =
                        Program.of(QuerySide.class, CachedBytes.class).run(arguments);
                HttpClient client = HttpClient.newHttpClient()) {
            if (!context.getBean(Projector.class).reaches(size - 1, Duration.ofMinutes(10))) {
                throw new IllegalStateException("The views are not there");
            }
            int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
            Browser browser = new Browser(client, port, store, requests, new AtomicInteger());
            rates(browser);
            weights(browser);
        }
    }

    private void rates(Browser browser) {
        var page = browser.get(MATRIX, "identity", "");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        String bytes = CachedBytes.PATH + "?many=" + page.body().length;
        String hardlyAny = CachedBytes.PATH + "?many=1";
        List.of(MATRIX, bytes, hardlyAny).forEach(path -> browser.ask(path, ""));
        browser.ask(MATRIX, tag);
        browser.askForNew(MATRIX);
        report.note(MATRIX + ": " + page.body().length + " bytes");
        String name = browser.store().name();
        report.add(Line.rate(
                "P7 " + name + " " + MATRIX + ", page of whoever is not signed in",
                "pages/s",
                Pairs.measure(() -> browser.ask(MATRIX, ""), () -> browser.ask(bytes, ""), pairs),
                SENT));
        report.add(Line.rate(
                "P7 " + name + " " + MATRIX + ", page made each time",
                "pages/s",
                Pairs.measure(() -> browser.askForNew(MATRIX), () -> browser.ask(bytes, ""), pairs),
                SENT));
        report.add(Line.rate(
                "P7 " + name + " " + MATRIX + ", unchanged (304)",
                "pages/s",
                Pairs.measure(() -> browser.ask(MATRIX, tag), () -> browser.ask(hardlyAny, ""), pairs),
                UNCHANGED));
    }

    private void weights(Browser browser) {
        List<Weight> weights =
                PAGES.stream().map(page -> Weight.of(page, browser)).toList();
        Weight heaviest =
                weights.stream().max(Comparator.comparingInt(Weight::all)).orElseThrow();
        report.add(weighed("P12 first visit of " + heaviest.page() + ", the heaviest", heaviest.all(), ALL));
        report.add(weighed("P12 of it script", heaviest.script(), SCRIPT));
    }

    private static Line weighed(String what, int bytes, double most) {
        return new Line(what, "kB, gzip", bytes / 1e3, most / 1e3, bytes / most, "<= 1", bytes <= most, 0, 0);
    }
}
