package nextstep.query.history.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key, in the form in which verifiers pass it on: {@code name+id+key}.
 *
 * @param kind what its signatures look like
 */
@SuppressWarnings("ArrayRecordComponent") // compared as text
public record VerifierKey(String name, Kind kind, byte[] publicKey) {
    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** What is signed, and how. */
    public enum Kind {
        /** Ed25519 over the text: how a log signs. */
        NOTE(1),
        /** Ed25519 over the text with a time before it: how a witness signs. C2SP tlog-cosignature v1. */
        COSIGNATURE(4);

        private final byte type;

        Kind(int type) {
            this.type = (byte) type;
        }

        byte type() {
            return type;
        }
    }

    public VerifierKey {
        checkedName(name);
        if (publicKey.length != KEY_BYTES) {
            throw new Unproven("An Ed25519 key has 32 bytes.");
        }
    }

    static String checkedName(String name) {
        if (name.isEmpty()
                || name.contains("+")
                || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new Unproven("The name of a key has no spaces and no plus sign, and is not empty.");
        }
        return name;
    }

    /** Tells keys of one name apart: the first four bytes of a hash over name, kind and key. */
    public int id() {
        byte[] head = (name + '\n').getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(head.length + 1 + KEY_BYTES)
                .put(head)
                .put(kind.type())
                .put(publicKey)
                .array();
        return ByteBuffer.wrap(new Hasher().of(all).shared()).getInt();
    }

    /** As it is passed on. */
    public String text() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + keyText(kind, publicKey);
    }

    static String keyText(Kind kind, byte[] key) {
        byte[] typed =
                ByteBuffer.allocate(1 + key.length).put(kind.type()).put(key).array();
        return Base64.getEncoder().encodeToString(typed);
    }

    /** Reads what {@link #text()} writes. */
    public static VerifierKey of(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new Unproven("A key is written as name+id+key.");
        }
        byte[] typed = Text.ofBase64(parts[2]);
        VerifierKey key = new VerifierKey(parts[0], kind(typed), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
            throw new Unproven("The id of this key is not the one that follows from it: " + text);
        }
        return key;
    }

    static Kind kind(byte[] typed) {
        for (Kind kind : Kind.values()) {
            if (typed.length > 0 && typed[0] == kind.type()) {
                return kind;
            }
        }
        throw new Unproven("This is no Ed25519 key.");
    }

    /** Whether the signature, which names this key, is by it. */
    public boolean verifies(String text, Signature signature) {
        byte[] bytes = signature.bytes();
        return switch (kind) {
            case NOTE -> bytes.length == SIGNATURE_BYTES && verifies(text, bytes);
            case COSIGNATURE ->
                bytes.length == Long.BYTES + SIGNATURE_BYTES
                        && verifies(
                                Cosignature.message(Cosignature.time(signature), text),
                                Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
        };
    }

    private boolean verifies(String message, byte[] signature) {
        try {
            byte[] encoded = ByteBuffer.allocate(X509.length + KEY_BYTES)
                    .put(X509)
                    .put(publicKey)
                    .array();
            var verifier = java.security.Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(message.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) { // no point of the curve, or no signature by its form
            return false;
        }
    }
}
