package nextstep.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A table as a form sends it: which, its text as a file or written into a field, and whether it is to be recorded. Bytes stay as
 * they came, so that a file in another encoding is noticed.
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
record TableSent(String table, byte[] text, boolean record) {
    private static final byte[] NOTHING = {};

    static TableSent of(HttpServletRequest request) throws IOException {
        Map<String, byte[]> fields = new HashMap<>();
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), decoded(field.substring(equals + 1)));
            }
        }
        byte[] file = fields.getOrDefault("file", NOTHING);
        return new TableSent(
                text(fields.getOrDefault("table", NOTHING)),
                unix(file.length > 0 ? file : fields.getOrDefault("text", NOTHING)),
                text(fields.getOrDefault("do", NOTHING)).equals("record"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A browser sends every line break of a field as two characters; in a cell they would be others than in the file. */
    private static byte[] unix(byte[] bytes) {
        ByteArrayOutputStream unix = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                unix.write(bytes[i]);
            }
        }
        return unix.toByteArray();
    }

    private static byte[] decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char one = encoded.charAt(i);
            int high = one == '%' && i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(one == '+' ? ' ' : one);
            }
        }
        return bytes.toByteArray();
    }
}
