package nextstep.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemRaised;

/**
 * A form with a file in it (RFC 7578), of which the rest of the program sees an ordinary form: each part becomes a field, and the
 * file one that holds its bytes. Only where tables are brought in; what is larger than a table has been refused before.
 */
final class Multipart {
    private static final String TYPE = "multipart/form-data";
    private static final String WHERE = "/imports/";
    private static final int MOST_PARTS = 20;
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([A-Za-z0-9'()+_,./:=?-]{1,70})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*?[; ]name=\"([^\"\\r\\n]*)\"");

    private Multipart() {}

    static boolean is(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").stripLeading();
        return type.regionMatches(true, 0, TYPE, 0, TYPE.length())
                && request.getRequestURI().startsWith(WHERE);
    }

    /** The same as the body of an ordinary form; {@code body} has a character for each byte. */
    static String asForm(String contentType, String body) {
        Matcher said = BOUNDARY.matcher(contentType);
        if (!said.find()) {
            throw broken();
        }
        String between = "\r\n--" + said.group(1);
        String parts = "\r\n" + body;
        List<String> fields = new ArrayList<>();
        int at = parts.indexOf(between);
        while (at >= 0 && !parts.startsWith("--", at + between.length())) {
            int next = parts.indexOf(between, at + between.length());
            if (next < 0 || fields.size() == MOST_PARTS) {
                throw broken();
            }
            fields.add(field(parts.substring(at + between.length(), next)));
            at = next;
        }
        if (at < 0) {
            throw broken();
        }
        return String.join("&", fields);
    }

    private static String field(String part) {
        int end = part.indexOf("\r\n\r\n");
        Matcher name = NAME.matcher(end < 0 ? "" : part.substring(0, end));
        if (!name.find()) {
            throw broken();
        }
        return encoded(name.group(1)) + "=" + encoded(part.substring(end + 4));
    }

    private static String encoded(String bytes) {
        StringBuilder encoded = new StringBuilder(bytes.length() + bytes.length() / 4);
        for (byte one : bytes.getBytes(StandardCharsets.ISO_8859_1)) {
            if ((one >= 'a' && one <= 'z')
                    || (one >= 'A' && one <= 'Z')
                    || (one >= '0' && one <= '9')
                    || one == '-'
                    || one == '_') {
                encoded.append((char) one);
            } else {
                encoded.append('%')
                        .append(Character.forDigit((one >> 4) & 0xf, 16))
                        .append(Character.forDigit(one & 0xf, 16));
            }
        }
        return encoded.toString();
    }

    private static ProblemRaised broken() {
        return Problem.malformed("", "The form with its file broke off. Send it again.")
                .raised();
    }
}
