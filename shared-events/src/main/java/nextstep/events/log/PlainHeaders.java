package nextstep.events.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads headers in the form in which nearly all are written: our own names, texts of plain ASCII, nothing between. They are read
 * by the million while views are folded, and half of what reading a fact costs was for them.
 */
final class PlainHeaders {
    private static final List<byte[]> NAMES = Headers.KEYS.stream()
            .map(name -> ("\"" + name + "\":\"").getBytes(StandardCharsets.US_ASCII))
            .toList();

    private final byte[] json;
    private int at;

    private PlainHeaders(byte[] json) {
        this.json = json;
    }

    /** The texts by their names; null where they are written in any other form, whether it is a valid one or not. */
    static @Nullable Map<String, String> read(byte[] json) {
        return new PlainHeaders(json).read();
    }

    private @Nullable Map<String, String> read() {
        if (!skip('{')) {
            return null;
        }
        List<String> read = new ArrayList<>(2 * NAMES.size());
        do {
            String name = name();
            String text = name == null ? null : text();
            if (name == null || text == null || read.contains(name)) {
                return null;
            }
            read.add(name);
            read.add(text);
        } while (skip(','));
        return skip('}') && at == json.length ? byName(read) : null;
    }

    /** The shortest way to a map of so few. */
    private static Map<String, String> byName(List<String> read) {
        return switch (read.size() / 2) {
            case 1 -> Map.of(read.get(0), read.get(1));
            case 2 -> Map.of(read.get(0), read.get(1), read.get(2), read.get(3));
            case 3 -> Map.of(read.get(0), read.get(1), read.get(2), read.get(3), read.get(4), read.get(5));
            case 4 ->
                Map.of(
                        read.get(0),
                        read.get(1),
                        read.get(2),
                        read.get(3),
                        read.get(4),
                        read.get(5),
                        read.get(6),
                        read.get(7));
            default ->
                Map.of(
                        read.get(0),
                        read.get(1),
                        read.get(2),
                        read.get(3),
                        read.get(4),
                        read.get(5),
                        read.get(6),
                        read.get(7),
                        read.get(8),
                        read.get(9));
        };
    }

    private boolean skip(char one) {
        boolean there = at < json.length && json[at] == one;
        if (there) {
            at++;
        }
        return there;
    }

    /** Ends where the text begins. */
    private @Nullable String name() {
        for (int i = 0; i < NAMES.size(); i++) {
            byte[] name = NAMES.get(i);
            if (startsWith(name)) {
                at += name.length;
                return Headers.KEYS.get(i);
            }
        }
        return null;
    }

    private boolean startsWith(byte[] name) {
        if (json.length - at < name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (json[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String text() {
        int begin = at;
        while (at < json.length && json[at] != '"') {
            if (json[at] < ' ' || json[at] == '\\') {
                return null;
            }
            at++;
        }
        String text = new String(json, begin, at - begin, StandardCharsets.US_ASCII);
        return skip('"') ? text : null;
    }
}
