package nextstep.web.languages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The languages that pages speak, and which others a reader of some language also reads. */
public final class Languages {
    /** Spoken completely, in the order in which they are offered. */
    public static final List<String> SPOKEN = List.of("ar", "de", "en", "es", "fr", "id", "ru", "zh");

    /** Spoken where nothing else is understood. */
    public static final String LAST = "en";

    private static final Map<String, List<String>> FALLBACKS = fallbacks();

    private Languages() {}

    /** The spoken language that suits a reader best, who understands these, the best first. */
    public static String best(List<String> understood) {
        return chain(understood).stream().filter(SPOKEN::contains).findFirst().orElse(LAST);
    }

    /**
     * The languages a reader understands, each followed by its wider form and by what its speakers also read: {@code
     * zh-hant-tw} by {@code zh-hant} and {@code zh}. A language asked for by name goes before what another one falls back to.
     */
    public static List<String> chain(List<String> understood) {
        Set<String> all = new LinkedHashSet<>();
        for (String language : understood) {
            widened(language.toLowerCase(Locale.ROOT), all);
        }
        for (String language : List.copyOf(all)) {
            all.addAll(FALLBACKS.getOrDefault(language, List.of()));
        }
        return List.copyOf(all);
    }

    private static void widened(String language, Set<String> all) {
        for (String code = language; !code.isEmpty(); code = code.substring(0, Math.max(0, code.lastIndexOf('-')))) {
            all.add(code);
        }
    }

    private static Map<String, List<String>> fallbacks() {
        try (InputStream file = Objects.requireNonNull(Languages.class.getResourceAsStream("fallbacks.json"))) {
            return new JsonMapper().readValue(file, new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
