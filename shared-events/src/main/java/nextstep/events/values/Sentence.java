package nextstep.events.values;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person is told. Whoever says it writes it in English, with {@code $1} where the first of what is given stands, and
 * {@code {{PLURAL:$1|step|steps}}} where its number matters; by these words other languages find how they say the same.
 *
 * @param words in English
 * @param given what stands for {@code $1}, {@code $2} ...
 */
public record Sentence(String words, List<Given> given) {
    private static final Pattern PLACE = Pattern.compile("\\$(\\d)");
    private static final Pattern PLURAL = Pattern.compile("\\{\\{PLURAL:\\$(\\d)\\|([^|}]*)\\|([^|}]*)}}");

    public Sentence {
        given = List.copyOf(given);
    }

    /** Given may be numbers, days, texts, lists and other sentences. */
    public static Sentence of(String words, Object... given) {
        return new Sentence(words, Stream.of(given).map(Given::of).toList());
    }

    /** In English. */
    @Override
    public String toString() {
        if (given.isEmpty()) {
            return words;
        }
        String formed = PLURAL.matcher(words)
                .replaceAll(found ->
                        Matcher.quoteReplacement(at(found.group(1)).equals("1") ? found.group(2) : found.group(3)));
        return PLACE.matcher(formed).replaceAll(found -> Matcher.quoteReplacement(at(found.group(1))));
    }

    private String at(String number) {
        int place = Integer.parseInt(number) - 1;
        return place >= 0 && place < given.size() ? given.get(place).toString() : "$" + number;
    }
}
