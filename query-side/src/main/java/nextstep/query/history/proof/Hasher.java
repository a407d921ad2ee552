package nextstep.query.history.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as RFC 6962 uses it: leaves behind a zero byte, nodes behind a one. Used by one thread. */
public final class Hasher {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    public Hasher() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Hash of(byte[] bytes) {
        return Hash.owning(digest.digest(bytes));
    }

    public Hash leaf(byte[] entry) {
        digest.update(LEAF);
        digest.update(entry);
        return Hash.owning(digest.digest());
    }

    /** Of the beginning of some bytes. */
    Hash leaf(byte[] bytes, int length) {
        digest.update(LEAF);
        digest.update(bytes, 0, length);
        return Hash.owning(digest.digest());
    }

    public Hash node(Hash left, Hash right) {
        digest.update(NODE);
        digest.update(left.shared());
        digest.update(right.shared());
        return Hash.owning(digest.digest());
    }

    /** What is published of a payload: tells nothing of it without the salt, and fits no other payload. */
    public Hash commitment(byte[] salt, byte[] payload) {
        if (salt.length != Leaf.SALT_BYTES) {
            throw new Unproven("A salt has " + Leaf.SALT_BYTES + " bytes, not " + salt.length + ".");
        }
        digest.update(salt);
        digest.update(payload);
        return Hash.owning(digest.digest());
    }
}
