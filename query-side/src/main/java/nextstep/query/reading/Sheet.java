package nextstep.query.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nextstep.query.feeds.Dated;
import nextstep.query.feeds.Moved;
import org.jspecify.annotations.Nullable;

/**
 * How an answer looks as a page: by which template, and what the page shows beside the answer; and in which other forms it can
 * be taken along.
 *
 * @param template under {@code src/main/jte}, without its ending
 * @param beside further questions by name, asked only when a page is wanted
 * @param columns of the table it can be; empty where it can be none
 * @param dates what of it belongs into a calendar
 * @param moved what of it belongs into a feed
 * @param map how much of it there is where
 */
public record Sheet(
        String template,
        Map<String, Question> beside,
        @Nullable Columns<?> columns,
        @Nullable Picked<Dated> dates,
        @Nullable Picked<Moved> moved,
        @Nullable Mapped<?> map) {

    /** The answer alone. */
    public static Sheet of(String template) {
        return new Sheet(template, Map.of(), null, null, null, null);
    }

    /** And beside it the answer to another question, of the same moment. */
    public Sheet with(String name, Question question) {
        Map<String, Question> more = new LinkedHashMap<>(beside);
        more.put(name, question);
        return new Sheet(template, more, columns, dates, moved, map);
    }

    /** It can be taken along as a table, too. */
    public Sheet table(Columns<?> table) {
        return new Sheet(template, beside, table, dates, moved, map);
    }

    /** Its days can be taken into a calendar. */
    public Sheet calendar(Picked<Dated> days) {
        return new Sheet(template, beside, columns, days, moved, map);
    }

    /** It can be followed as a feed. */
    public Sheet feed(Picked<Moved> feed) {
        return new Sheet(template, beside, columns, dates, feed, map);
    }

    /** It can be laid on a map, which the page is given as {@code map}. */
    public Sheet map(Mapped<?> world) {
        return new Sheet(template, beside, columns, dates, moved, world);
    }

    /** The forms in which it can be taken along. */
    List<Form> forms() {
        return Stream.of(Form.values()).filter(this::has).toList();
    }

    boolean has(Form form) {
        return switch (form) {
            case CSV, WIKITEXT, TAB -> columns != null;
            case MAP -> map != null;
            case ICS -> dates != null;
            case ATOM -> moved != null;
        };
    }
}
