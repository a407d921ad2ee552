package nextstep.events.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say above a type. */
final class Sentences {
    private static final Path SOURCES = Path.of("src/main/java");

    /** The last comment before the declaration, as one line with code in backticks. */
    String above(Class<?> type) {
        Pattern declaration = Pattern.compile(
                "/\\*\\*((?:(?!/\\*\\*).)*?)\\*/(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s*"
                        + "(?:public |sealed |final )*(?:interface|record|enum) " + type.getSimpleName() + "\\b",
                Pattern.DOTALL);
        Matcher found = declaration.matcher(source(type));
        if (!found.find()) {
            throw new IllegalStateException("No sentence stands above " + type);
        }
        return found.group(1)
                .replaceAll("\\s*\\n\\s*\\* ?", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .strip();
    }

    private static String source(Class<?> type) {
        Path file = SOURCES.resolve(type.getNestHost().getName().replace('.', '/') + ".java");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
