package nextstep.standalone;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** Runs a command; what stops it is said in a sentence, without a stack trace, and the exit code is 1. */
final class Said {
    private Said() {}

    static int by(PrintWriter errors, Callable<Integer> command) throws Exception {
        try {
            return command.call();
        } catch (Stop stop) {
            errors.println(stop.getMessage());
            errors.flush();
            return 1;
        }
    }
}
