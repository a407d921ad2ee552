package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nextstep.web.languages.Languages;
import nextstep.web.languages.Message;
import nextstep.web.languages.Message.Plural;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Every message is there in every language, asks for the same, has the forms its language needs, and is documented. */
class MessagesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final JsonMapper JSON = new JsonMapper();

    /** How many forms each language has; what comes after may repeat the last: millions in Spanish, fractions in Russian. */
    private static final Map<String, Integer> FORMS =
            Map.of("ar", 6, "de", 2, "en", 2, "es", 2, "fr", 2, "id", 1, "ru", 3, "zh", 1);

    private static final Map<String, Integer> MOST_FORMS = Map.of("es", 3, "fr", 3, "ru", 4);

    @Test
    void everyMessageIsCompleteInEveryLanguage() throws IOException {
        List<Path> rooms = rooms();
        assertThat(rooms).hasSizeGreaterThanOrEqualTo(6);
        for (Path room : rooms) {
            assertThat(faults(room)).as("%s", ROOT.relativize(room)).isEmpty();
        }
    }

    @Test
    void noTwoRoomsSayTheSameKey() throws IOException {
        Map<String, Path> known = new HashMap<>();
        for (Path room : rooms()) {
            for (String key : said(room, "en").keySet()) {
                assertThat(known.put(key, room)).as("%s stands twice", key).isNull();
            }
        }
    }

    @Test
    void everyFaultIsFound(@TempDir Path room) throws IOException {
        Files.writeString(room.resolve("en.json"), "{'a': '$1 {{PLURAL:$1|day|days}}', 'b': 'b'}".replace('\'', '"'));
        Files.writeString(room.resolve("qqq.json"), "{'a': 'A.'}".replace('\'', '"'));
        for (String language : Languages.SPOKEN) {
            if (!language.equals("en")) {
                Files.writeString(
                        room.resolve(language + ".json"),
                        "{'a': '{{PLURAL:$2|day|days|more|yet}}', 'c': 'c'}".replace('\'', '"'));
            }
        }

        assertThat(faults(room))
                .contains(
                        "b is missing in ar",
                        "c is in ar only",
                        "a takes other parameters in ru",
                        "a has 4 plural forms in de, which needs 2",
                        "b is not documented");
    }

    private static List<String> faults(Path room) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, String> english = said(room, "en");
        Map<String, String> documented = said(room, "qqq");
        for (String language : Languages.SPOKEN) {
            Map<String, String> own = said(room, language);
            own.keySet().stream()
                    .filter(key -> !english.containsKey(key))
                    .forEach(key -> faults.add(key + " is in " + language + " only"));
            english.forEach((key, text) -> compared(key, text, own.get(key), language, faults));
        }
        english.keySet().stream()
                .filter(key -> documented.getOrDefault(key, "").isBlank())
                .forEach(key -> faults.add(key + " is not documented"));
        return faults;
    }

    private static void compared(
            String key, String english, @Nullable String own, String language, List<String> faults) {
        if (own == null || own.isBlank()) {
            faults.add(key + " is missing in " + language);
            return;
        }
        Message message = Message.of(own);
        if (!message.parameters().equals(Message.of(english).parameters())) {
            faults.add(key + " takes other parameters in " + language);
        }
        for (Message.Part part : message.parts()) {
            if (part instanceof Plural plural) {
                long forms = plural.forms().stream()
                        .filter(form -> form.exactly() < 0)
                        .count();
                int least = FORMS.getOrDefault(language, 0);
                if (forms < least || forms > MOST_FORMS.getOrDefault(language, least)) {
                    faults.add(key + " has " + forms + " plural forms in " + language + ", which needs " + least);
                }
            }
        }
    }

    private static Map<String, String> said(Path room, String language) throws IOException {
        Path file = room.resolve(language + ".json");
        Map<String, String> said = new LinkedHashMap<>();
        if (Files.exists(file)) {
            JSON.readTree(Files.readString(file)).properties().forEach(entry -> {
                if (!entry.getKey().startsWith("@")) {
                    said.put(entry.getKey(), entry.getValue().stringValue());
                }
            });
        }
        return said;
    }

    private static List<Path> rooms() throws IOException {
        List<Path> rooms = new ArrayList<>();
        for (String module : List.of("shared-web", "command-side", "query-side")) {
            Path i18n = ROOT.resolve(module).resolve("src/main/resources/i18n");
            if (Files.isDirectory(i18n)) {
                try (Stream<Path> folders = Files.list(i18n)) {
                    rooms.addAll(folders.filter(Files::isDirectory).sorted().toList());
                }
            }
        }
        return rooms;
    }
}
