package nextstep.web.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What opens the door: a few letters that say of which kind it is, and 256 random bits. It is shown once and never stored;
 * what is stored is its SHA-256, which leads back to nothing because no one can guess 256 bits.
 */
record Secret(String value) {
    private static final Pattern FORM = Pattern.compile("ns[a-z]_[A-Za-z0-9_-]{43}");

    static Secret drawn(Kind kind, SecureRandom random) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return new Secret(kind.prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    boolean is(Kind kind) {
        return value.startsWith(kind.prefix) && FORM.matcher(value).matches();
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    /** Never shows the secret by accident. */
    @Override
    public String toString() {
        return "ns_...";
    }

    /** What a secret opens. */
    enum Kind {
        TOKEN("nst_"),
        SESSION("nss_"),
        LINK("nsl_"),
        ATTEMPT("nsa_");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }
}
