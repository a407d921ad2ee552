package nextstep.query.history.proof;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash: 32 bytes, compared by value. */
public final class Hash {
    public static final int BYTES = 32;

    /** The root of a tree without leaves. */
    public static final Hash OF_NOTHING = new Hasher().of(new byte[0]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes over 32 bytes that nobody changes any more. */
    static Hash owning(byte[] bytes) {
        return new Hash(bytes);
    }

    /**
     * A hash of these bytes.
     *
     * @throws Unproven when they are not 32
     */
    public static Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    static Hash of(byte[] bytes, int from, int to) {
        if (to - from != BYTES) {
            throw new Unproven("A hash has " + BYTES + " bytes, not " + (to - from) + ".");
        }
        return new Hash(Arrays.copyOfRange(bytes, from, to));
    }

    /** Reads what {@link #base64()} writes. */
    public static Hash ofBase64(String text) {
        return of(Text.ofBase64(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] shared() {
        return bytes;
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
