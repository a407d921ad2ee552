package nextstep.query.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an answer looks as a page: by which template, and what the page shows beside the answer.
 *
 * @param template under {@code src/main/jte}, without its ending
 * @param beside further questions by name, asked only when a page is wanted
 */
public record Sheet(String template, Map<String, Question> beside) {

    /** The answer alone. */
    public static Sheet of(String template) {
        return new Sheet(template, Map.of());
    }

    /** And beside it the answer to another question, of the same moment. */
    public Sheet with(String name, Question question) {
        Map<String, Question> more = new LinkedHashMap<>(beside);
        more.put(name, question);
        return new Sheet(template, more);
    }
}
