package nextstep.standalone.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nextstep.web.languages.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a rule or a door says is the English message of some key, word for word and with as much given to it as it takes; so it is
 * said in every language, and neither side changes alone. {@code MessagesTest} sees to it that each message is there in all of them.
 */
class EverySentenceIsAMessageTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("shared-events", "shared-web", "command-side", "query-side");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SAYS = Pattern.compile("\\b(Problem|Refusal|Malformed|Sentence|WrongLine|Fault)\\b");
    private static final Pattern CODE =
            Pattern.compile("Refusal\\s*\\.(?:conflict|unprocessable|unknown|forbidden)\\(\\s*\"([a-z0-9-]+)\"");

    @Test
    void everySentenceIsTheEnglishOfAMessage() throws IOException {
        assertThat(faults(sources(), said().values())).isEmpty();
    }

    @Test
    void everySuchMessageIsSaidSomewhere() throws IOException {
        Set<String> texts = new HashSet<>(PutTogether.sentences());
        sources().values().forEach(source -> Literal.in(source).forEach(literal -> texts.add(literal.text())));

        assertThat(said()).allSatisfy((key, words) -> assertThat(texts).as(key).contains(words));
    }

    @Test
    void everyCodeOfARefusalIsTheBeginningOfAMessage() throws IOException {
        Set<String> codes = new TreeSet<>();
        sources().values().forEach(source -> CODE.matcher(source).results().forEach(code -> codes.add(code.group(1))));

        assertThat(codes).hasSizeGreaterThan(80);
        assertThat(codes)
                .allSatisfy(code -> assertThat(said().keySet()).anyMatch(key -> key.startsWith("refusal-" + code)));
    }

    @Test
    void everySentencePutTogetherIsTheEnglishOfAMessage() throws IOException {
        assertThat(said().values()).containsAll(PutTogether.sentences());
    }

    @Test
    void whatNoMessageSaysIsFound() {
        String source = """
                class ARule {
                    Refusal one() { return Refusal.conflict("a", "Nobody says this.", "b"); }
                    Refusal two() { return Refusal.conflict("a", "It is " + some + " in here.", "b"); }
                    Refusal three() { return Refusal.conflict("a", "It ended on $1.", "b"); }
                    Sentence four() { return Sentence.of("It ended on $1.", day); }
                }
                """;

        assertThat(faults(Map.of("ARule.java", source), List.of("It ended on $1.")))
                .containsExactly(
                        "ARule.java: no message says: Nobody says this.",
                        "ARule.java: put together, so no message says it: It is ",
                        "ARule.java: put together, so no message says it:  in here.",
                        "ARule.java: takes 1 and is given 0: It ended on $1.");
    }

    private static List<String> faults(Map<String, String> sources, Iterable<String> said) {
        Set<String> messages = new HashSet<>();
        said.forEach(messages::add);
        List<String> faults = new ArrayList<>();
        sources.forEach((file, source) -> {
            if (SAYS.matcher(source).find()) {
                Literal.in(source).stream()
                        .filter(literal -> literal.text().strip().contains(" ") && !NotSaid.is(literal.text()))
                        .forEach(literal -> check(file, literal, messages, faults));
            }
        });
        return faults;
    }

    private static void check(String file, Literal literal, Set<String> messages, List<String> faults) {
        if (literal.isPiece()) {
            if (!PutTogether.isPiece(literal.text())) {
                faults.add(file + ": put together, so no message says it: " + literal.text());
            }
        } else if (!messages.contains(literal.text()) && !PutTogether.isPiece(literal.text())) {
            faults.add(file + ": no message says: " + literal.text());
        } else {
            literal.given().ifPresent(given -> {
                if (given != literal.parameters()) {
                    faults.add(file + ": takes " + literal.parameters() + " and is given " + given + ": "
                            + literal.text());
                }
            });
        }
    }

    /** The messages that say what rules and doors say, in English. */
    private static Map<String, String> said() throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (String module : MODULES) {
            Path i18n = ROOT.resolve(module).resolve("src/main/resources/i18n");
            if (Files.isDirectory(i18n)) {
                try (Stream<Path> rooms = Files.list(i18n)) {
                    rooms.map(room -> read(room.resolve("en.json")))
                            .forEach(file -> JSON.readTree(file).properties().stream()
                                    .filter(entry -> Messages.SENTENCES.stream().anyMatch(entry.getKey()::startsWith))
                                    .forEach(entry -> said.put(
                                            entry.getKey(), entry.getValue().stringValue())));
                }
            }
        }
        return said;
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : MODULES) {
            Path java = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(java)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> sources.put(ROOT.relativize(file).toString(), read(file)));
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
