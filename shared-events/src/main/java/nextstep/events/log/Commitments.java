package nextstep.events.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is published of a payload, kept when its salt is destroyed. */
final class Commitments {
    private Commitments() {}

    static byte[] of(byte[] salt, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(payload);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
