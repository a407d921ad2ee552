package nextstep.web.languages;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;

/** How one language lists things. */
final class Lists {
    /** Where the pieces of a page stand while the words between them are found: characters that nobody types. */
    private static final int MARKS = 0xE000;

    private final ListFormatter all;
    private final ListFormatter oneOf;

    Lists(ULocale locale) {
        this.all = ListFormatter.getInstance(locale);
        this.oneOf = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    }

    /** {@code a, b and c}. */
    String all(List<String> items) {
        return all.format(items);
    }

    /** {@code a, b or c}. */
    String oneOf(List<String> items) {
        return oneOf.format(items);
    }

    /** {@code a, b and c} of pieces of a page. */
    Content allPieces(List<? extends Content> items) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            marks.add(Character.toString(MARKS + i));
        }
        String joined = all.format(marks);
        return output -> joined.codePoints().forEach(point -> {
            int item = point - MARKS;
            if (item >= 0 && item < items.size()) {
                items.get(item).writeTo(output);
            } else {
                output.writeContent(Character.toString(point));
            }
        });
    }
}
