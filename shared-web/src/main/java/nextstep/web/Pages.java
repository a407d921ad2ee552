package nextstep.web;

import nextstep.events.StreamId;

/** Where the page of a thing is. */
public final class Pages {
    private Pages() {}

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
