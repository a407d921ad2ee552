package nextstep.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nextstep.command.imports.Column.Need;
import nextstep.events.values.Malformed;
import nextstep.events.values.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param number as a text editor counts, the header being 1
 * @param cells by column; blank ones are not there
 */
record Line(long number, Map<String, String> cells) {
    Line {
        cells = Map.copyOf(cells);
    }

    /** Everything that no cell of such a table can be. */
    List<Wrong> faults(TableKind kind) {
        List<Wrong> faults = new ArrayList<>();
        if (cells.containsKey("")) {
            faults.add(
                    new Wrong("", "too-many-cells", Sentence.of("This line has more cells than there are columns.")));
        }
        kind.columns().forEach(column -> fault(column).ifPresent(faults::add));
        return faults;
    }

    /** The column in which an id stands; empty where it stands in none. */
    String columnNaming(String id) {
        String key = id.substring(id.indexOf(':') + 1);
        return cells.entrySet().stream()
                .filter(cell -> Pieces.of(cell.getValue()).stream()
                        .anyMatch(text -> text.equals(id) || text.equals(key) || text.endsWith(":" + key)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    <T> T need(String column, Function<String, T> form) {
        T value = maybe(column, form);
        if (value == null) {
            throw new WrongLine(column, "missing", "Fill in the column $1.", column);
        }
        return value;
    }

    <T> @Nullable T maybe(String column, Function<String, T> form) {
        String cell = cells.get(column);
        return cell == null ? null : form.apply(cell);
    }

    @Nullable
    LocalDate day(String column) {
        return maybe(column, Cells::day);
    }

    @Nullable
    Integer number(String column) {
        return maybe(column, Cells::number);
    }

    private Optional<Wrong> fault(Column column) {
        String cell = cells.get(column.name());
        if (cell == null) {
            return column.need() == Need.FILLED_ON_EACH_LINE
                    ? Optional.of(
                            new Wrong(column.name(), "missing", Sentence.of("Fill in the column $1.", column.name())))
                    : Optional.empty();
        }
        try {
            var _ = column.form().apply(cell);
            return Optional.empty();
        } catch (Malformed malformed) {
            return Optional.of(new Wrong(column.name(), "malformed", malformed.sentence()));
        }
    }
}
