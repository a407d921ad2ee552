package nextstep.standalone;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a table to the running tracker and shows its report. */
@Command(
        name = "import",
        description = {
            "Records what stands in a CSV file: all of it, or nothing when a line is wrong.",
            "The exit code is 0 when all is well, 1 when something is wrong with the file."
        })
final class ImportTable implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Tables.Written what;

    @Parameters(index = "1", paramLabel = "FILE", description = "The CSV file, UTF-8.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what would happen and what is wrong, by line and column.")
    private boolean dryRun;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "Who imports (default: the environment variable NEXT_STEP_TOKEN).")
    private @Nullable String token = System.getenv("NEXT_STEP_TOKEN");

    @Mixin
    private RunningTracker tracker = new RunningTracker();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() {
        if (token == null || token.isBlank()) {
            throw new Stop("Importing needs a token: give it with --token or in NEXT_STEP_TOKEN. Make one with"
                    + " ./next-step token --person NAME.");
        }
        HttpResponse<String> answer = tracker.answer(request(token));
        boolean well = answer.statusCode() < 300 && Report.wrong(answer) == 0;
        PrintWriter to = well ? spec.commandLine().getOut() : spec.commandLine().getErr();
        to.println(Report.of(answer));
        to.flush();
        return well ? 0 : 1;
    }

    private HttpRequest.Builder request(String secret) {
        try {
            return tracker.at(what.importPath() + (dryRun ? "?dry-run=true" : ""))
                    .header("Authorization", "Bearer " + secret.strip())
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .header("Accept", "application/json")
                    .POST(BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new Stop("There is no file " + file + ".");
        }
    }
}
