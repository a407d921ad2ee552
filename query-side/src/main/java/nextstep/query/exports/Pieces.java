package nextstep.query.exports;

import java.util.List;
import java.util.stream.Collectors;
import nextstep.events.values.Evidence;
import nextstep.events.values.Link;
import org.jspecify.annotations.Nullable;

/**
 * Several texts in one cell, with a vertical bar between. A bar or a backslash that belongs to a text gets a backslash in
 * front.
 */
final class Pieces {
    private Pieces() {}

    static String words(List<Evidence> evidence) {
        return joined(evidence.stream().map(piece -> piece.description().text()).toList());
    }

    /** In the same order; nothing between two bars where a piece has no link. */
    static String links(List<Evidence> evidence) {
        boolean none = evidence.stream().allMatch(piece -> piece.link() == null);
        return none
                ? ""
                : joined(evidence.stream().map(piece -> address(piece.link())).toList());
    }

    private static String address(@Nullable Link link) {
        return link == null ? "" : link.address();
    }

    private static String joined(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }
}
