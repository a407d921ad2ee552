package nextstep.web.languages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every message in every spoken language, from the files {@code i18n/FEATURE/LANGUAGE.json} of all modules. A message that a
 * language lacks is said in English.
 */
public final class Messages {
    /** Messages that say what a rule or a door says carry one of these before their names. */
    public static final List<String> SENTENCES = List.of("refusal-", "wrong-", "brings-");

    private final Map<String, Map<String, Message>> said = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final Map<String, String> keysOfSentences = new HashMap<>();
    private final CRC32C fingerprint = new CRC32C();

    private Messages() {}

    /** What stands on the class path, read once: it never changes while a program runs, and there are thousands. */
    public static Messages all() {
        return Held.ALL;
    }

    private static Messages read() {
        Messages messages = new Messages();
        JsonMapper json = new JsonMapper();
        try {
            for (String language : Languages.SPOKEN) {
                Map<String, Message> own = new LinkedHashMap<>();
                var finder = new PathMatchingResourcePatternResolver(Messages.class.getClassLoader());
                for (Resource file : finder.getResources("classpath*:i18n/*/" + language + ".json")) {
                    messages.add(file, json, language, own);
                }
                messages.said.put(language, own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The messages cannot be read", e);
        }
        Languages.SPOKEN.forEach(language -> messages.wordings.put(language, new Wording(language, messages)));
        return messages;
    }

    /** How one of the spoken languages says things. */
    public Wording in(String language) {
        Wording wording = wordings.get(language);
        if (wording == null) {
            throw new IllegalArgumentException("Not spoken: " + language);
        }
        return wording;
    }

    /** Tells these messages from those of another program. */
    public String fingerprint() {
        return Long.toHexString(fingerprint.getValue());
    }

    /** There is such a message. */
    public boolean knows(String key) {
        return message(Languages.LAST, key).isPresent();
    }

    /** The message that says a sentence, by its English words; empty where there is none. */
    Optional<String> keyOfSentence(String words) {
        return Optional.ofNullable(keysOfSentences.get(words));
    }

    Optional<Message> message(String language, String key) {
        Message own = said.getOrDefault(language, Map.of()).get(key);
        return Optional.ofNullable(
                own != null ? own : said.getOrDefault(Languages.LAST, Map.of()).get(key));
    }

    private void add(Resource file, JsonMapper json, String language, Map<String, Message> own) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            byte[] bytes = stream.readAllBytes();
            fingerprint.update(bytes);
            for (Map.Entry<String, JsonNode> entry : json.readTree(bytes).properties()) {
                if (!entry.getKey().startsWith("@")) {
                    String text = entry.getValue().stringValue();
                    own.put(entry.getKey(), Message.of(text));
                    if (language.equals(Languages.LAST) && SENTENCES.stream().anyMatch(entry.getKey()::startsWith)) {
                        keysOfSentences.put(text, entry.getKey());
                    }
                }
            }
        }
    }

    /** Filled when it is asked for first. */
    private static final class Held {
        private static final Messages ALL = read();
    }
}
