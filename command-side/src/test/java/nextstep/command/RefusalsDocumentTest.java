package nextstep.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document of refusals names every code in the source, each with its status and the rule it stands for. */
class RefusalsDocumentTest {
    private static final Path SOURCES = Path.of("src/main/java/nextstep/command");
    private static final Path DOCUMENT = Path.of("../docs/refusals.md");
    private static final Pattern REFUSAL = Pattern.compile(
            "Refusal\\s*\\.(conflict|unprocessable|unknown|forbidden)\\(\\s*(\\w+ \\+ )?\"([a-z0-9-]+)\"( \\+ \\w+)?");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(?:\\* )?(.*?\\.)(?:\\s|$)", Pattern.DOTALL);

    @Test
    void namesEveryCodeWithItsRule() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .as("docs/refusals.md; write what is expected here into it")
                .isEqualTo(document());
    }

    private static String document() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> rows = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(RefusalsDocumentTest::rows)
                    .distinct()
                    .sorted()
                    .toList();
            return rows.stream()
                    .collect(Collectors.joining(
                            "\n",
                            "# Refusals\n\nWhat a rule refuses is answered with a problem document: 403 where whoever asks"
                                    + " may not, 409 where it does not\nfit what is so now, 422 where it is wrong in"
                                    + " itself. What is not known is 404 where the address names it, 422 where\nthe body"
                                    + " does. The `code` is stable; the sentence is in"
                                    + " the\nreader's language ([translating](translating.md)). Made from the rules themselves; a test compares.\n\n"
                                    + "| code | status | rule |\n|---|---|---|\n",
                            "\n"));
        }
    }

    private static Stream<String> rows(Path file) {
        String source = read(file);
        Matcher sentence = SENTENCE.matcher(source);
        String rule = sentence.find() ? sentence.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ") : "";
        return REFUSAL.matcher(source).results().map(found -> {
            String code =
                    (found.group(2) == null ? "" : "...") + found.group(3) + (found.group(4) == null ? "" : "...");
            return "| `" + code + "` | " + status(found.group(1)) + " | " + rule + " |";
        });
    }

    private static String status(String kind) {
        return switch (kind) {
            case "forbidden" -> "403";
            case "conflict" -> "409";
            case "unknown" -> "404, 422";
            default -> "422";
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
