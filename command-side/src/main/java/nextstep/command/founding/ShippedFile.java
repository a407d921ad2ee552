package nextstep.command.founding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nextstep.web.input.Reading;
import nextstep.web.input.Shapes;
import nextstep.web.input.Tree;

/** Reads a shipped file as strictly as a request: nothing unknown, nothing missing, nothing converted. */
final class ShippedFile {
    private ShippedFile() {}

    static <T extends Record> T read(Class<T> type, String name) {
        return type.cast(Reading.read(Shapes.thing(type), Tree.object(bytes(name))));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ShippedFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + name + " cannot be read", e);
        }
    }
}
