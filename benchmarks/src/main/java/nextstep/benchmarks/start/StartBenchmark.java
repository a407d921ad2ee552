package nextstep.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Report;

/** The launcher on a folder that is there already, against a trivial program with the same collector: P11. */
public record StartBenchmark(Report report, int pairs, Path folder) {
    private static final double CPU_GOAL = 3;
    private static final double MEMORY_GOAL = 2;

    /** Takes turns. Before the first one ours founds its history, and the launcher remembers what a start loads. */
    public void run() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(Files.createDirectories(folder), "start");
        IntFunction<List<String>> ours = port -> List.of(
                Path.of("next-step").toAbsolutePath().toString(),
                "start",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
        IntFunction<List<String>> trivial = port -> List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TrivialApplication.class.getName(),
                "--server.port=" + port);
        report.note("the first start, which is not counted: " + Started.of(ours, data.resolve("ours.log")));
        List<Started> ourTurns = new ArrayList<>();
        List<Started> trivialTurns = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            ourTurns.add(Started.of(ours, data.resolve("ours.log")));
            trivialTurns.add(Started.of(trivial, data.resolve("trivial.log")));
        }
        add("P11 start to the first page", "CPU ms", ourTurns, trivialTurns, Started::cpuMillis, CPU_GOAL);
        add("P11 resident then", "MB", ourTurns, trivialTurns, Started::residentMegabytes, MEMORY_GOAL);
        report.note("it took %,.0f ms against %,.0f ms"
                .formatted(median(ourTurns, Started::millis), median(trivialTurns, Started::millis)));
    }

    private void add(
            String what,
            String unit,
            List<Started> ours,
            List<Started> trivial,
            ToDoubleFunction<Started> figure,
            double goal) {
        double one = median(ours, figure);
        double other = median(trivial, figure);
        double ratio = one / other;
        report.add(new Line(what, unit, one, other, ratio, "<= " + goal, ratio <= goal, 0, 0));
    }

    private static double median(List<Started> turns, ToDoubleFunction<Started> figure) {
        double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
