package nextstep.query.history.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Hashes the entries of many events, each put together in the same place: the hash is that of {@link Leaf#entry()}. Used by one
 * thread.
 */
public final class LeafHashing {
    private static final byte[] FORM = Leaf.FORM.getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_DIGITS = 20;

    private final Hasher hasher = new Hasher();
    private byte[] entry = new byte[4_096];
    private int length;

    /**
     * Hashes one.
     *
     * @param headers the bytes as they were recorded
     * @throws Unproven when a text has several lines, or all together are too long
     */
    public Hash hash(
            long position,
            long recordedAtMicros,
            String id,
            String stream,
            long sequence,
            String name,
            String revision,
            byte[] headers,
            Hash commitment) {
        length = 0;
        line(FORM);
        number(position);
        number(recordedAtMicros);
        text(id, position);
        text(stream, position);
        number(sequence);
        text(name, position);
        text(revision, position);
        checked(headers, position);
        line(Base64.getEncoder().encode(commitment.shared()));
        if (length > Leaf.MOST_BYTES) {
            throw new Unproven("The header of the event at position " + position + " is too long.");
        }
        return hasher.leaf(entry, length);
    }

    private void text(String text, long position) {
        checked(text.getBytes(StandardCharsets.UTF_8), position);
    }

    private void checked(byte[] bytes, long position) {
        for (byte one : bytes) {
            if (one == '\n') {
                throw new Unproven("The event at position " + position + " has a line feed in its header.");
            }
        }
        line(bytes);
    }

    private void number(long number) {
        if (number < 0) {
            line(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        makeRoom(MOST_DIGITS);
        int end = length + digits(number);
        int at = end;
        long left = number;
        do {
            entry[--at] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        entry[end] = '\n';
        length = end + 1;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long left = number; left >= 10; left /= 10) {
            digits++;
        }
        return digits;
    }

    private void line(byte[] bytes) {
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, entry, length, bytes.length);
        length += bytes.length;
        entry[length++] = '\n';
    }

    private void makeRoom(int more) {
        if (entry.length < length + more + 1) {
            entry = Arrays.copyOf(entry, 2 * (length + more + 1));
        }
    }
}
