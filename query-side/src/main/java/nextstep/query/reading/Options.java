package nextstep.query.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nextstep.web.pages.Here;

/** What a field of a form lets its reader choose from: the values, and what they are called, in their order. */
public final class Options {
    private Options() {}

    /** These, by what they are called. */
    public static <T> Map<String, String> of(
            Collection<T> all, Function<? super T, String> value, Function<? super T, String> text) {
        Map<String, String> options = new LinkedHashMap<>();
        all.forEach(one -> options.put(value.apply(one), text.apply(one)));
        return options;
    }

    /** Each kind by its message: {@code hub-status-pilot}. */
    public static Map<String, String> kinds(Here here, String message, Enum<?>... kinds) {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.of(kinds).forEach(kind -> options.put(kind.name(), here.name(message, kind)));
        return options;
    }

    /** The official lists by whose numbers an initiative is known. */
    public static Map<String, String> schemes() {
        return of(List.of("2022", "2020"), scheme -> scheme, scheme -> scheme);
    }

    /** The same where nothing is chosen yet, and perhaps nothing will be. */
    public static Map<String, String> orNone(Here here, Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", here.text("form-choose"));
        all.putAll(options);
        return all;
    }
}
