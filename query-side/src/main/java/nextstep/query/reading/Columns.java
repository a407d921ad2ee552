package nextstep.query.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nextstep.query.tables.Table;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/**
 * How an answer stands in a table: a row for each thing in it, a column for each of some values.
 *
 * @param title the key of what the table is called
 * @param named what stands for {@code $1} and so on in that title
 * @param things what of an item of the answer has a row of its own
 */
public record Columns<T>(
        String title,
        BiFunction<List<?>, Here, Object[]> named,
        Function<Object, Stream<T>> things,
        List<Column<T>> columns) {

    /** A row for each item. */
    public static <T> Columns<T> of(String title, Class<T> item) {
        return new Columns<>(title, (items, here) -> new Object[0], one -> Stream.of(item.cast(one)), List.of());
    }

    /** A row for each of several things that an item has. */
    public static <I, T> Columns<T> of(String title, Class<I> item, Function<I, Stream<T>> things) {
        return new Columns<>(title, (items, here) -> new Object[0], one -> things.apply(item.cast(one)), List.of());
    }

    /** With what its title names. */
    public Columns<T> named(BiFunction<List<?>, Here, Object[]> names) {
        return new Columns<>(title, names, things, columns);
    }

    /**
     * And a column more.
     *
     * @param name the same in all languages
     * @param heading the key of what stands above it
     */
    public Columns<T> with(String name, String heading, Value<T> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(name, heading, value));
        return new Columns<>(title, named, things, more);
    }

    Table table(List<?> items, Here here, Names names) {
        return new Table(
                here.text(title, named.apply(items, here)),
                columns.stream()
                        .map(column -> new Table.Heading(column.name, here.text(column.heading)))
                        .toList(),
                items.stream()
                        .flatMap(things)
                        .map(thing -> row(thing, here, names))
                        .toList());
    }

    private List<@Nullable Object> row(T thing, Here here, Names names) {
        List<@Nullable Object> row = new ArrayList<>();
        columns.forEach(column -> row.add(column.value.of(thing, here, names)));
        return Collections.unmodifiableList(row);
    }

    /** What stands in a cell: a text, a number, a truth, a day, or nothing. */
    @FunctionalInterface
    public interface Value<T> {
        @Nullable
        Object of(T thing, Here here, Names names);
    }

    /** A column and how its cells are found. */
    public record Column<T>(String name, String heading, Value<T> value) {}
}
