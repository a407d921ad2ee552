package nextstep.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;

/** The version that the caller has seen: {@code If-Match: "7"}, as it stood in the {@code ETag} of an answer. */
final class IfMatch {
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"?(-?\\d{1,18})\"?");

    private IfMatch() {}

    /** The version expected; empty where any will do. */
    static @Nullable Long of(HttpServletRequest request) {
        String header = request.getHeader("If-Match");
        if (header == null || header.isBlank()) {
            return null;
        }
        Matcher version = FORM.matcher(header.strip());
        if (!version.matches()) {
            throw Problem.malformed("If-Match", "If-Match holds one version of the stream: If-Match: \"7\".")
                    .raised();
        }
        return Long.valueOf(version.group(1));
    }
}
