package nextstep.events.log;

import java.security.SecureRandom;

/**
 * Chance that is mixed into the published hash of a payload. Without it a short text could be found by trying; with it,
 * once it is destroyed, the hash tells nothing any more.
 */
final class Salts {
    static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Salts() {}

    static byte[] fresh() {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
