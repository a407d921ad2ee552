package nextstep.query.history.proof;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One line under a note.
 *
 * @param name the name of the key
 * @param keyId tells keys of one name apart
 * @param bytes what the key made of the text; its form depends on the kind of key
 */
@SuppressWarnings("ArrayRecordComponent") // compared as a line of text
public record Signature(String name, int keyId, byte[] bytes) {
    private static final String DASH = "\u2014 ";

    /** As it stands under the note, without its line feed. */
    public String line() {
        byte[] all = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(keyId)
                .put(bytes)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(all);
    }

    /** Reads one line. */
    public static Signature of(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new Unproven("This is no signature line: " + line);
        }
        byte[] all = Text.ofBase64(line.substring(space + 1));
        if (all.length <= Integer.BYTES) {
            throw new Unproven("This signature is too short: " + line);
        }
        return new Signature(
                VerifierKey.checkedName(line.substring(DASH.length(), space)),
                ByteBuffer.wrap(all).getInt(),
                Arrays.copyOfRange(all, Integer.BYTES, all.length));
    }
}
