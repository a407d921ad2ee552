package nextstep.query.history.checking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import nextstep.query.history.proof.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line in exactly the form in which archives are written, byte by byte and each once. Of a line in any other form it says
 * nothing: that is read as JSON.
 */
final class PlainLine {
    private static final int MOST_DIGITS = 18;

    private final byte[] bytes;
    private final byte[] text;
    private int at;
    private boolean plain;

    /** Reads lines out of these bytes. */
    PlainLine(byte[] bytes) {
        this.bytes = bytes;
        this.text = new byte[bytes.length];
    }

    /** The event in these bytes; none where they are written otherwise. */
    @Nullable
    EventLine read(int from, int to) {
        at = from;
        plain = true;
        long position = number("{\"position\":");
        long recordedAt = number(",\"recordedAt\":");
        String id = string(",\"id\":\"");
        String stream = string(",\"stream\":\"");
        long sequence = number(",\"sequence\":");
        String name = string(",\"name\":\"");
        String revision = string(",\"revision\":\"");
        byte[] headers = bytes(",\"headers\":\"");
        byte[] payload = bytes(",\"payload\":\"");
        byte @Nullable [] salt = startsWith(",\"salt\":\"") ? salt() : null;
        String commitment = string(",\"commitment\":\"");
        expect("}");
        return plain && at == to
                ? new EventLine(
                        position, recordedAt, id, stream, sequence, name, revision, headers, payload, salt, commitment)
                : null;
    }

    private boolean startsWith(String expected) {
        if (at + expected.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (bytes[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void expect(String expected) {
        plain = plain && startsWith(expected);
        at += expected.length();
    }

    /** As it is written where there is one way only: no sign, no zero in front, no fraction. */
    private long number(String before) {
        expect(before);
        int start = at;
        long number = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - start <= MOST_DIGITS) {
            number = number * 10 + bytes[at++] - '0';
        }
        int digits = at - start;
        plain = plain && digits > 0 && digits <= MOST_DIGITS && (digits == 1 || bytes[start] != '0');
        return number;
    }

    private String string(String before) {
        int length = text(before);
        return plain ? new String(text, 0, length, StandardCharsets.UTF_8) : "";
    }

    private byte[] bytes(String before) {
        return Arrays.copyOf(text, text(before));
    }

    private byte[] salt() {
        String hex = string(",\"salt\":\"");
        plain = plain && hex.length() == 2 * Leaf.SALT_BYTES && hex.chars().allMatch(HexFormat::isHexDigit);
        return plain ? HexFormat.of().parseHex(hex) : new byte[0];
    }

    /** Up to the closing quote, without what escapes; how long it is. */
    private int text(String before) {
        expect(before);
        int length = 0;
        while (plain && at < bytes.length && bytes[at] != '"') {
            byte one = bytes[at++];
            plain = one < 0 || one >= ' ';
            text[length++] = one == '\\' ? escaped() : one;
        }
        at++;
        plain = plain && at <= bytes.length;
        return plain ? length : 0;
    }

    /** Those that are written with one letter; others are read as JSON. */
    private byte escaped() {
        byte letter = at < bytes.length ? bytes[at++] : 0;
        return switch (letter) {
            case '"', '\\' -> letter;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> {
                plain = false;
                yield 0;
            }
        };
    }
}
