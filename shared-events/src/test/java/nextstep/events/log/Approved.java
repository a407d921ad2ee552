package nextstep.events.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;

/**
 * Files that change only on purpose. Run the tests with {@code -Dapproved=write} to write them anew, and look at the
 * difference: what is on disk already keeps its old form.
 */
final class Approved {
    private static final boolean WRITE = "write".equals(System.getProperty("approved"));

    private Approved() {}

    /** Compares byte for byte. */
    static void assertApproved(Path file, String actual) {
        try {
            if (WRITE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            if (!Files.exists(file)) {
                Assertions.fail(file + " is missing: run with -Dapproved=write, then look at it.");
            }
            Assertions.assertEquals(
                    Files.readString(file, StandardCharsets.UTF_8),
                    actual,
                    file + " is no longer what is written. If that is meant: run with -Dapproved=write.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
