package nextstep.benchmarks.measuring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Lines as they come in, for people or for programs. */
public final class Report {
    private static final String ROW = "%-58s %-12s %10s %10s %7s %-8s %-4s %9s %9s%n";

    private final PrintStream out;
    private final boolean json;
    private final String date;
    private final String machine;
    private final List<Line> lines = new ArrayList<>();

    /** @param folder where the databases are */
    public Report(PrintStream out, boolean json, Path folder, Clock clock) throws IOException {
        this.out = out;
        this.json = json;
        this.date = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        this.machine = Machine.here(folder).toString();
        if (!json) {
            out.println(date + "  " + machine);
            out.printf(ROW, "what", "unit", "ours", "limit", "ratio", "goal", "", "CPU us", "of limit");
        }
    }

    /** Prints a line for people at once; keeps it for programs. */
    public void add(Line line) {
        lines.add(line);
        if (!json) {
            out.printf(
                    Locale.ROOT,
                    ROW,
                    line.what(),
                    line.unit(),
                    figure(line.ours()),
                    figure(line.limit()),
                    "%.2f".formatted(line.ratio()),
                    line.goal(),
                    line.reached() ? "yes" : "NO",
                    figure(line.ourCpuMicros()),
                    figure(line.limitCpuMicros()));
        }
    }

    /** Says what is going on, to people only. */
    public void note(String text) {
        if (!json) {
            out.println("# " + text);
        }
    }

    /** Prints everything for programs. */
    public void end() {
        if (json) {
            out.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new All(date, machine, lines)));
        }
    }

    private static String figure(double figure) {
        return figure == 0 ? "" : String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%,.0f", figure);
    }

    private record All(String date, String machine, List<Line> lines) {}
}
