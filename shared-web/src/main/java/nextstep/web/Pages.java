package nextstep.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.events.StreamId;

/** Where the page of a thing is. */
public final class Pages {
    private static final Pattern OF_A_THING =
            Pattern.compile("/(recommendation|initiative|plan|group|round|conversation)s/([^/]+)");

    /** Of whatever is recorded at all. */
    public static final String ANYTHING = "anything";

    /** What lists are made of: the kind of thing that changes them. */
    private static final Map<String, String> OF_LISTS = Map.of(
            "/", ANYTHING,
            "/history", ANYTHING,
            "/coordination", "role",
            "/coordination/gaps", "role",
            "/progress", "plan",
            "/plans", "plan",
            "/priorities", "priorities",
            "/disputes", "dispute");

    private Pages() {}

    /**
     * What somebody who has a page open listens for: the thing that it is the page of, or the kind of things that it lists
     * ({@code plan}); empty for pages that nobody keeps open for news.
     */
    public static Optional<String> heardOf(String path) {
        return about(path).or(() -> Optional.ofNullable(OF_LISTS.get(path)));
    }

    /** Of which thing a path is the page: {@code plan:x} of {@code /plans/x}; empty for lists and other pages. */
    public static Optional<String> about(String path) {
        Matcher thing = OF_A_THING.matcher(path);
        return thing.matches() ? Optional.of(thing.group(1) + ":" + thing.group(2)) : Optional.empty();
    }

    /** The path of the page of a stream: {@code plan:x} at {@code /plans/x}. */
    public static String of(StreamId stream) {
        String key = stream.key();
        String kind = stream.value().substring(0, stream.value().indexOf(':'));
        return switch (kind) {
            case "role" -> "/initiatives/" + key.replaceFirst("/", "/roles/");
            case "operation" -> "/history?about=" + stream.value();
            case "country" -> "/countries/" + key;
            case "person" -> "/people/" + key;
            case "priorities" -> "/rounds/" + key.replaceFirst("/", "/priorities/");
            default -> "/" + kind + "s/" + key;
        };
    }
}
