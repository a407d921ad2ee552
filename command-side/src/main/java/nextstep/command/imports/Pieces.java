package nextstep.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextstep.events.values.Evidence;
import nextstep.events.values.Link;
import nextstep.events.values.Malformed;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Several texts in one cell, with a vertical bar between. A bar or a backslash that belongs to a text has a backslash in
 * front.
 */
final class Pieces {
    private Pieces() {}

    /** The texts of a cell; a blank one where nothing stands between two bars. */
    static List<String> of(String cell) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            boolean escapes = character == '\\'
                    && i + 1 < cell.length()
                    && (cell.charAt(i + 1) == '|' || cell.charAt(i + 1) == '\\');
            if (escapes) {
                i++;
                piece.append(cell.charAt(i));
            } else if (character == '|') {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            } else {
                piece.append(character);
            }
        }
        pieces.add(piece.toString().strip());
        return pieces;
    }

    static List<Prose> texts(String cell) {
        return of(cell).stream().filter(text -> !text.isEmpty()).map(Prose::new).toList();
    }

    static List<Link> links(String cell) {
        return of(cell).stream().filter(text -> !text.isEmpty()).map(Link::new).toList();
    }

    /** The first link belongs to the first words, and so on; a link without words speaks for itself. */
    static List<Evidence> evidence(@Nullable String words, @Nullable String links) {
        List<String> texts = words == null ? List.of() : of(words);
        List<String> addresses = links == null ? List.of() : of(links);
        return IntStream.range(0, Math.max(texts.size(), addresses.size()))
                .mapToObj(i -> piece(at(texts, i), at(addresses, i)))
                .toList();
    }

    private static Evidence piece(String words, String link) {
        String description = Stream.of(words, link)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Malformed("Between two bars stands a piece of evidence, or a link for it."));
        return new Evidence(new Prose(description), link.isEmpty() ? null : new Link(link));
    }

    private static String at(List<String> pieces, int index) {
        return index < pieces.size() ? pieces.get(index) : "";
    }
}
