package nextstep.query.views;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.query.AllViews;

/** A process that folds and makes its views anew over and over, saying so, until it is killed. */
record RenewingProcess(Process process) {
    static RenewingProcess over(Path log, String views) throws IOException {
        return new RenewingProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RenewingProcess.class.getName(),
                        log.toString(),
                        views)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    static ViewDatabase open(String views) {
        return views.startsWith("jdbc:")
                ? ViewDatabase.onPostgres(views, "postgres", "postgres")
                : ViewDatabase.inFile(Path.of(views));
    }

    /** Waits until it has made them anew once more. */
    void renewsOnce() throws IOException {
        String line = process.inputReader().readLine();
        while (line != null && !line.equals("renewed")) {
            line = process.inputReader().readLine();
        }
        if (line == null) {
            throw new AssertionError("The process ended by itself");
        }
    }

    public static void main(String[] arguments) {
        LogSettings settings = new LogSettings("jdbc:sqlite:" + arguments[0], "", "", Clock.systemUTC());
        EventLog log = EventLog.openToRead(settings);
        Projector projector = new Projector(log, open(arguments[1]), AllViews.PROJECTIONS, 100);
        projector.start();
        while (true) {
            if (projector.renew()) {
                while (projector.isRenewing()) {
                    LockSupport.parkNanos(100_000);
                }
                System.out.println("renewed");
            } else {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }
}
