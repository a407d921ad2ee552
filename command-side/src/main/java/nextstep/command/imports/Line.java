package nextstep.command.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nextstep.events.values.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param number as a text editor counts, the header being 1
 * @param cells by column; blank ones are not there
 */
record Line(long number, Map<String, String> cells) {
    /** An export puts an apostrophe before what a spreadsheet would take for a formula; here it goes away again. */
    private static final Pattern MADE_HARMLESS = Pattern.compile("^'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    Line {
        cells = Map.copyOf(cells);
    }

    /** What was meant by a cell. */
    static String meant(String cell) {
        String text = MADE_HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell;
        return text.strip();
    }

    /** Refuses a line with cells in no column. */
    void check() {
        if (cells.containsKey("")) {
            throw new WrongLine("", "too-many-cells", "This line has more cells than there are columns.");
        }
    }

    <T> T need(String column, Function<String, T> form) {
        T value = maybe(column, form);
        if (value == null) {
            throw new WrongLine(column, "missing", "Fill in the column " + column + ".");
        }
        return value;
    }

    <T> @Nullable T maybe(String column, Function<String, T> form) {
        String cell = cells.get(column);
        if (cell == null) {
            return null;
        }
        try {
            return form.apply(cell);
        } catch (Malformed malformed) {
            throw new WrongLine(column, "malformed", String.valueOf(malformed.getMessage()));
        }
    }

    @Nullable
    LocalDate day(String column) {
        return maybe(column, Line::toDay);
    }

    @Nullable
    Integer number(String column) {
        return maybe(column, Line::toNumber);
    }

    private static LocalDate toDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Malformed("A date is written like 2026-11-22.");
        }
    }

    private static Integer toNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Malformed("A whole number is written in digits only.");
        }
    }
}
