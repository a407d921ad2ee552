package nextstep.query.history;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/**
 * What every fact tells besides its own matter, read by the names that all events share: since when it holds, why it was
 * decided, and on what it rests.
 *
 * @param effective the day it speaks of, as stated; empty where none was
 * @param why the reason, rationale or note given with it
 * @param source where it was read
 * @param evidence what shows it
 */
record Particulars(
        @Nullable LocalDate effective,
        @Nullable String why,
        @Nullable String source,
        List<Evidence> evidence) {
    private static final List<String> DAYS = List.of("on", "from", "opens");

    private static final List<String> REASONS = List.of("reason", "rationale", "note", "outcome", "wanted");

    static Particulars of(Fact fact) {
        return new Particulars(
                first(fact, LocalDate.class, DAYS),
                textOf(first(fact, Prose.class, REASONS)),
                sourceOf(first(fact, Source.class, List.of("source"))),
                components(fact)
                        .filter(component -> component.getName().equals("evidence"))
                        .map(component -> value(fact, component))
                        .filter(Objects::nonNull)
                        .flatMap(several -> ((List<?>) several).stream())
                        .map(Evidence.class::cast)
                        .toList());
    }

    private static <T> @Nullable T first(Fact fact, Class<T> type, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        components(fact).filter(component -> component.getName().equals(name)))
                .filter(component -> component.getType() == type)
                .map(component -> value(fact, component))
                .filter(Objects::nonNull)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<RecordComponent> components(Fact fact) {
        return Stream.of(fact.getClass().getRecordComponents());
    }

    private static @Nullable Object value(Fact fact, RecordComponent component) {
        return Mentions.read((Record) fact, component);
    }

    private static @Nullable String textOf(@Nullable Prose prose) {
        return prose == null ? null : prose.text();
    }

    private static @Nullable String sourceOf(@Nullable Source source) {
        return source == null ? null : source.text();
    }
}
