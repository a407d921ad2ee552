package nextstep.query.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every question carries besides its own words.
 *
 * @param asOf the recorded time it is about
 * @param on the effective date it is about; empty for today
 * @param notOlderThan the position that the answer has to know; -1 for any
 * @param languages the languages that the reader understands, the best first, as codes in small letters
 * @param address path and query, which the answer depends on
 * @param known the tag of the answer that the reader already has
 */
public record Asked(
        AsOf asOf,
        @Nullable LocalDate on,
        long notOlderThan,
        List<String> languages,
        String address,
        @Nullable String known) {

    public Asked {
        languages = languages.stream()
                .map(language -> language.toLowerCase(Locale.ROOT))
                .toList();
    }
}
