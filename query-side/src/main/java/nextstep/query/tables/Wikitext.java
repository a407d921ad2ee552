package nextstep.query.tables;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table in the markup of MediaWiki, ready to be pasted into a page. Whatever people wrote stays text: nothing in it becomes
 * markup, a link, a template, a signature or a category.
 */
public final class Wikitext {
    /** What markup is made of, wherever it stands. */
    private static final String ALWAYS = "&<>[]{}|~";

    /** What is markup only when it stands twice. */
    private static final String TWICE = "'_!";

    /** What is markup only at the beginning of a line. */
    private static final String FIRST = "*#:;=-+!";

    private static final Pattern MAGIC_LINK = Pattern.compile("\\b(RFC|PMID|ISBN)(?=[ \u00a0])");

    private Wikitext() {}

    static String of(Table table, About about) {
        StringBuilder text = new StringBuilder();
        text.append("{| class=\"wikitable sortable\"\n|+ ")
                .append(plain(table.title()))
                .append('\n');
        for (Table.Heading heading : table.headings()) {
            text.append("! scope=\"col\" | ").append(plain(heading.text())).append('\n');
        }
        for (List<@Nullable Object> row : table.rows()) {
            text.append("|-\n");
            row.forEach(value -> text.append("| ").append(cell(value)).append('\n'));
        }
        return text.append("|}\n")
                .append(plain(about.stands()))
                .append(" [")
                .append(about.address().replace("[", "%5B").replace("]", "%5D").replace(" ", "%20"))
                .append(" Next Step]\n")
                .toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            default -> plain(value.toString());
        };
    }

    /** The same text with everything that could be markup as entities. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String line = text.strip().replaceAll("\\s+", " ");
        for (int i = 0; i < line.length(); i++) {
            if (isMarkup(line, i)) {
                plain.append("&#").append((int) line.charAt(i)).append(';');
            } else {
                plain.append(line.charAt(i));
            }
        }
        return MAGIC_LINK.matcher(plain).replaceAll("$1<nowiki/>");
    }

    private static boolean isMarkup(String line, int at) {
        char character = line.charAt(at);
        boolean twice = (at > 0 && line.charAt(at - 1) == character)
                || (at + 1 < line.length() && line.charAt(at + 1) == character);
        String after = line.substring(at + 1);
        boolean address = character == ':'
                && (after.startsWith("//") || (!after.isEmpty() && Character.isLetter(after.charAt(0))));
        return ALWAYS.indexOf(character) >= 0
                || (TWICE.indexOf(character) >= 0 && twice)
                || (FIRST.indexOf(character) >= 0 && at == 0)
                || address;
    }
}
