package nextstep.standalone;

import java.io.PrintWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import nextstep.web.people.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets the tracker fold its log again and compare, and waits for what comes out. */
@Command(
        name = "self-check",
        description = {
            "Lets the tracker fold its whole log again and compare every row with what its pages are made of. It works while",
            "the tracker runs and when it does not; the result is then public at /log/self-check."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row is as the log says",
            "1:some rows are not; it is said which",
            "2:there is no result: no tracker answers, or it could not check"
        })
final class SelfCheckNow implements Callable<Integer> {
    private static final String PATH = "/log/self-check";
    private static final int DIFFERS = 1;
    private static final int NO_RESULT = 2;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    /** So long nothing may go on before it is clear that nothing comes out. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Mixin
    private StoresOption store = new StoresOption();

    @Mixin
    private AddressOption tracker = new AddressOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            return run();
        } catch (Stop stop) {
            PrintWriter errors = spec.commandLine().getErr();
            errors.println(stop.getMessage());
            errors.flush();
            return NO_RESULT;
        }
    }

    private int run() {
        try (Accounts accounts = store.accounts()) {
            return told(new AskedByTheOperator(store.stores(), tracker, accounts).ask(SelfCheckNow::checked));
        }
    }

    /** What a check says that began after it was asked for here. */
    private static JsonNode checked(RunningTracker tracker, String token) {
        HttpResponse<String> asked = tracker.answer(tracker.at("/operations/self-check/ask")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        if (asked.statusCode() >= 300) {
            throw new Stop(Report.of(asked));
        }
        long position = asked.headers().firstValueAsLong("Log-Position").orElse(0);
        long start = System.nanoTime();
        JsonNode report = report(tracker);
        while (report.path("position").asLong(-1) < position) {
            if (report.has("trouble") && !report.has("askedAt")) {
                throw noResult(report.path("trouble").path("sentence").asString(""));
            }
            if (!report.path("running").asBoolean(false) && System.nanoTime() - start > PATIENCE.toNanos()) {
                throw noResult("No process that keeps the views has begun it.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            report = report(tracker);
        }
        return report;
    }

    private static JsonNode report(RunningTracker tracker) {
        HttpResponse<String> answer = tracker.answer(tracker.at(PATH));
        if (answer.statusCode() != 200) {
            throw new Stop(Report.of(answer));
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Stop noResult(String why) {
        return new Stop("The self-check came to no result: " + why);
    }

    private int told(JsonNode report) {
        PrintWriter out = spec.commandLine().getOut();
        long rows = report.path("rows").asLong(0);
        long position = report.path("position").asLong(0);
        boolean alike = report.path("alike").asBoolean(false);
        for (JsonNode row : report.path("differences")) {
            out.println("WRONG  " + row.path("view").asString("") + " "
                    + row.path("key").asString("") + ": " + row.path("what").asString(""));
        }
        out.println(rows + " rows compared up to position " + position
                + (alike ? ". All are as the log says." : ". Some are not as the log says."));
        out.flush();
        return alike ? 0 : DIFFERS;
    }
}
