package nextstep.standalone.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences that are put together of a few words of ours; each of them is a message of its own. */
final class PutTogether {
    private static final List<String> NAMED = List.of(
            "initiative",
            "recommendation",
            "cluster",
            "group",
            "region",
            "country",
            "conversation",
            "role",
            "plan",
            "mandate",
            "dispute",
            "round",
            "priorities");
    private static final List<String> BEGUN = List.of(
            "a plan",
            "a conversation",
            "a round",
            "a dispute",
            "a cluster",
            "an initiative",
            "a recommendation",
            "a group",
            "a region");
    private static final List<String> ADDRESSED =
            List.of("person", "position", "checkpoint", "suppression", "operation", "step");
    private static final List<String> STORES = List.of("The log", "The views", "The seals of the log", "The accounts");
    private static final List<String> LINES = List.of("A title", "A source", "A link");
    private static final List<String> EVENTS = List.of(
            "role confirmed",
            "role declined",
            "role reaffirmed",
            "role taken over",
            "role ended",
            "step started",
            "step blocked",
            "step unblocked",
            "step completed",
            "step reopened",
            "step dropped",
            "step confirmed");

    private static final String NO_SUCH_ID = " with this id. Check the address.";
    private static final String LOOK = " $1; look for its id.";
    private static final String FILTER = " with the id $1. Check $2, or leave it out.";
    private static final String OTHER_CONTENT =
            " with this id and other content. Choose another id, or change the one there.";
    private static final String AWAY =
            " cannot be reached at the moment. What is recorded is safe; we keep trying. Ask again in a few seconds.";
    private static final List<String> OF_TEXTS =
            List.of(" is not empty.", " has at most $1 characters.", " has no control characters.");
    private static final String ONE_LINE = " stands on one line, without tabs.";
    private static final Set<String> PIECES =
            Set.of("There is no ", NO_SUCH_ID, LOOK, FILTER, "There is already ", OTHER_CONTENT, AWAY, ONE_LINE);

    private PutTogether() {}

    static List<String> sentences() {
        List<String> sentences = new ArrayList<>(EVENTS);
        NAMED.forEach(kind -> {
            sentences.add("There is no " + kind + LOOK);
            sentences.add("There is no " + kind + FILTER);
            sentences.add("There is no " + kind + NO_SUCH_ID);
        });
        ADDRESSED.forEach(kind -> sentences.add("There is no " + kind + NO_SUCH_ID));
        BEGUN.forEach(kind -> sentences.add("There is already " + kind + OTHER_CONTENT));
        STORES.forEach(store -> sentences.add(store + AWAY));
        LINES.forEach(text -> {
            OF_TEXTS.forEach(rule -> sentences.add(text + rule));
            sentences.add(text + ONE_LINE);
        });
        OF_TEXTS.forEach(rule -> sentences.add("A text" + rule));
        return sentences;
    }

    /** It is a part of such sentences. */
    static boolean isPiece(String text) {
        return PIECES.contains(text)
                || STORES.contains(text)
                || OF_TEXTS.contains(text)
                || LINES.contains(text)
                || text.equals("A text");
    }
}
