package nextstep.query.history.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The introduction to an archive. */
public final class ReadMe {
    public static final String NAME = "README.txt";

    private ReadMe() {}

    public static byte[] bytes() {
        try (InputStream readme = ReadMe.class.getResourceAsStream(NAME)) {
            return Objects.requireNonNull(readme).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
