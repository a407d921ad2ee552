package nextstep.events.log;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
        Map<String, String> texts = HashMap.newHashMap(NAMES.size());
        do {
            String name = name();
            String text = name == null ? null : text();
            if (name == null || text == null || texts.put(name, text) != null) {
                return null;
            }
        } while (skip(','));
        return skip('}') && at == json.length ? texts : null;
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
