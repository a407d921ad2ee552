package nextstep.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A tracker in a process of its own, on a free port, without the shipped history. */
record StartedProcess(Process process, String line) {

    /** Starts it and waits for the line that says where it listens. */
    static StartedProcess of(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tracker.class.getName(),
                        "start",
                        "--data",
                        data.toString(),
                        "--port",
                        "0",
                        "--",
                        "--nextstep.history=false")
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.contains("listens at")) {
            line = output.readLine();
        }
        return new StartedProcess(process, String.valueOf(line));
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The tracker did not stop within 30 seconds of being asked to");
        }
    }
}
