package nextstep.query.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows under headings.
 *
 * @param title what it shows, in the reader's language
 * @param rows one value for each heading: a text, a number, a truth, a day, or nothing where nothing is known
 */
public record Table(String title, List<Heading> headings, List<List<@Nullable Object>> rows) {

    /**
     * What stands above a column.
     *
     * @param name the same in all languages: small letters and underscores
     * @param text in the reader's language
     */
    public record Heading(String name, String text) {}
}
