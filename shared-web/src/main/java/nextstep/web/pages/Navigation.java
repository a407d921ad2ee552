package nextstep.web.pages;

import java.util.List;

/** The ways from every page. */
public final class Navigation {
    public static final List<Room> ROOMS = List.of(
            new Room("/recommendations", "frame-recommendations"),
            new Room("/initiatives", "frame-initiatives"),
            new Room("/coordination", "frame-coordination"),
            new Room("/progress", "frame-progress"),
            new Room("/priorities", "frame-priorities"),
            new Room("/groups", "frame-groups"),
            new Room("/conversations", "frame-conversations"));

    private Navigation() {}

    /** A way, and the message that names it. */
    public record Room(String path, String message) {
        /** The page is there or deeper. */
        public boolean holds(String page) {
            return page.equals(path) || page.startsWith(path + "/");
        }
    }
}
