package nextstep.query.history.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in the tree for one event: its header, and a commitment to its payload. Nine lines of text, each ended by a line
 * feed, after a line that names the form.
 *
 * @param position its index in the tree
 * @param recordedAtMicros microseconds since 1970-01-01T00:00:00Z
 * @param headers what was recorded beside the payload: one line of JSON with opaque ids
 * @param commitment SHA-256 over the salt and the recorded bytes of the payload
 */
public record Leaf(
        long position,
        long recordedAtMicros,
        String id,
        String stream,
        long sequence,
        String name,
        String revision,
        String headers,
        Hash commitment) {

    /** The first line: another form would have another. */
    public static final String FORM = "next-step-event/1";

    public static final int SALT_BYTES = 16;

    /** The longest entry that fits an entry bundle. */
    public static final int MOST_BYTES = 65_535;

    private static final int LINES = 10;

    /** @throws Unproven when a text has several lines, so that two events could have one form */
    public Leaf {
        if (Stream.of(id, stream, name, revision, headers).anyMatch(text -> text.indexOf('\n') >= 0)) {
            throw new Unproven("The event at position " + position + " has a line feed in its header.");
        }
    }

    /** The bytes that are hashed and served. */
    public byte[] entry() {
        String text = FORM
                + '\n'
                + position
                + '\n'
                + recordedAtMicros
                + '\n'
                + id
                + '\n'
                + stream
                + '\n'
                + sequence
                + '\n'
                + name
                + '\n'
                + revision
                + '\n'
                + headers
                + '\n'
                + commitment.base64()
                + '\n';
        byte[] entry = text.getBytes(StandardCharsets.UTF_8);
        if (entry.length > MOST_BYTES) {
            throw new Unproven("The header of the event at position " + position + " is too long.");
        }
        return entry;
    }

    /** Reads what {@link #entry()} writes. */
    public static Leaf of(byte[] entry) {
        List<String> lines = List.of(new String(entry, StandardCharsets.UTF_8).split("\n", -1));
        if (lines.size() != LINES + 1
                || !lines.getFirst().equals(FORM)
                || !lines.getLast().isEmpty()) {
            throw new Unproven("This is no entry of the form " + FORM + ".");
        }
        return new Leaf(
                Text.decimal(lines.get(1)),
                Text.decimal(lines.get(2)),
                lines.get(3),
                lines.get(4),
                Text.decimal(lines.get(5)),
                lines.get(6),
                lines.get(7),
                lines.get(8),
                Hash.ofBase64(lines.get(9)));
    }
}
