package nextstep.query.tables;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that no spreadsheet takes for a formula. A text that begins like one gets an apostrophe in front, which the import
 * takes away again; so does one that begins with apostrophes and then like one, so that every text comes back as it was.
 */
final class Cell {
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Cell() {}

    static String of(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
