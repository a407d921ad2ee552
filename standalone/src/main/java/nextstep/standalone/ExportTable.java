package nextstep.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a table out of the running tracker, in the form that import reads. */
@Command(
        name = "export",
        description = {
            "Writes what the tracker knows as CSV, in the form that import reads; or with log everything that was ever",
            "decided, in one archive that ./next-step verify checks. What broke off goes on when asked again.",
            "It asks the tracker that runs, and reads no folder by itself."
        })
final class ExportTable implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Tables.Read what;

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description = "What the tracker said then: a day, a moment or a log position.")
    private @Nullable String asOf;

    @Option(names = "--on", paramLabel = "DAY", description = "What was so on that day.")
    private @Nullable String on;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: the terminal).")
    private @Nullable Path out;

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
        if (what == Tables.Read.LOG) {
            return archive();
        }
        HttpResponse<String> answer = tracker.answer(tracker.at(what.exportPath() + query()));
        if (answer.statusCode() != 200) {
            throw new Stop(Report.of(answer));
        }
        write(answer.body());
        return 0;
    }

    private int archive() {
        if (out == null || asOf != null || on != null) {
            throw new Stop("The log is written whole, into a file: ./next-step export log --out FILE");
        }
        PrintWriter said = spec.commandLine().getErr();
        new ArchiveDownload(tracker, said).into(out);
        said.println("All of it is in " + out + ". Check it with ./next-step verify " + out);
        said.flush();
        return 0;
    }

    private String query() {
        String query = Stream.of(parameter("as-of", asOf), parameter("on", on))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private void write(String table) {
        if (out == null) {
            spec.commandLine().getOut().print(table);
            spec.commandLine().getOut().flush();
            return;
        }
        try {
            Files.writeString(out, table);
        } catch (IOException e) {
            throw new Stop("The file " + out + " cannot be written: " + e.getMessage());
        }
    }
}
