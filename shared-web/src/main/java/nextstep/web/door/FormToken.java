package nextstep.web.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What every form carries in a hidden field, so that another site cannot send it in a person's name: made from the session's
 * secret, which no other site can read. Every process makes and checks it alone. It looks different each time, so that the
 * compressed length of a page says nothing about it.
 *
 * @param value empty where nobody is signed in: there is nothing to protect
 */
public record FormToken(String value) {
    /** The name of the hidden field. */
    public static final String FIELD = "form-token";

    /** The header in which a script of ours sends it with JSON. */
    public static final String HEADER = "Form-Token";

    private static final FormToken NONE = new FormToken("");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;

    /** For templates: the name of the hidden field. */
    public String name() {
        return FIELD;
    }

    static FormToken none() {
        return NONE;
    }

    static FormToken of(String session) {
        byte[] mask = new byte[LENGTH];
        RANDOM.nextBytes(mask);
        byte[] both = new byte[2 * LENGTH];
        byte[] seal = seal(session);
        for (int i = 0; i < LENGTH; i++) {
            both[i] = mask[i];
            both[LENGTH + i] = (byte) (mask[i] ^ seal[i]);
        }
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(both));
    }

    /** What was sent belongs to the session. */
    static boolean fits(String sent, String session) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (both.length != 2 * LENGTH) {
            return false;
        }
        byte[] seal = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            seal[i] = (byte) (both[i] ^ both[LENGTH + i]);
        }
        return MessageDigest.isEqual(seal, seal(session));
    }

    private static byte[] seal(String session) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(session.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows HMAC with SHA-256", e);
        }
    }

    /** Never shows the token by accident. */
    @Override
    public String toString() {
        return "FormToken[...]";
    }
}
