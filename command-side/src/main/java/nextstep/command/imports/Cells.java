package nextstep.command.imports;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nextstep.events.values.Malformed;
import nextstep.web.input.Days;

/** What cells say that hold a day or a number. */
final class Cells {
    /** An export puts an apostrophe before what a spreadsheet would take for a formula; here it goes away again. */
    private static final Pattern MADE_HARMLESS = Pattern.compile("^'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Cells() {}

    /** What was meant by a cell, without what only a spreadsheet needs. */
    static String meant(String cell) {
        String text = MADE_HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell;
        return text.strip();
    }

    static LocalDate day(String text) {
        return Days.day(text);
    }

    static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Malformed("A whole number is written in digits only.");
        }
    }
}
