package nextstep.command.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nextstep.web.problems.Problem;
import org.springframework.web.util.UriUtils;

/** The segments of an address, decoded one by one: a context's colon or an encoded letter may stand in them. */
final class Segments {
    private Segments() {}

    static List<String> of(String uri) {
        List<String> segments = Route.split(uri.isEmpty() ? "/" : uri);
        return uri.indexOf('%') < 0
                ? segments
                : segments.stream().map(Segments::decoded).toList();
    }

    private static String decoded(String segment) {
        try {
            return UriUtils.decode(segment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("", "The address has a percent sign that does not stand before two digits.")
                    .raised();
        }
    }
}
