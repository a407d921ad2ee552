package nextstep.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What may be written in a log of a request: no secret that stands in its address. */
public final class Loggable {
    private static final Pattern SECRET = Pattern.compile("ns[a-z]_[A-Za-z0-9_-]{6,}");

    private Loggable() {}

    /** The path; a link that signs somebody in is left out. */
    public static String path(HttpServletRequest request) {
        return without(request.getRequestURI());
    }

    /** A text without what opens the door. */
    public static String without(String text) {
        return SECRET.matcher(text).replaceAll("ns_...");
    }
}
