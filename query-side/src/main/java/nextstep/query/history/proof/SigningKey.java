package nextstep.query.history.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A key that signs, in the form in which Go's tools keep one: {@code PRIVATE+KEY+name+id+seed}. */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SEED_BYTES = 32;
    /** What stands before the 32 bytes of an Ed25519 seed in its PKCS #8 form. */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final byte[] seed;
    private final VerifierKey verifier;

    private SigningKey(String name, VerifierKey.Kind kind, byte[] seed) {
        this.seed = seed;
        this.verifier = new VerifierKey(name, kind, publicKey(seed));
    }

    /** A new key. */
    public static SigningKey fresh(String name, VerifierKey.Kind kind) {
        byte[] seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(name, kind, seed);
    }

    /** Reads what {@link #text()} writes. */
    public static SigningKey of(String text) {
        String[] parts = text.strip().split("\\+", 5);
        if (parts.length != 5 || !text.startsWith(PREFIX)) {
            throw new Unproven("A signing key is written as PRIVATE+KEY+name+id+seed.");
        }
        byte[] typed = Text.ofBase64(parts[4]);
        if (typed.length != 1 + SEED_BYTES) {
            throw new Unproven("A signing key has a seed of 32 bytes.");
        }
        SigningKey key = new SigningKey(parts[2], VerifierKey.kind(typed), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().toHexDigits(key.verifier.id()).equals(parts[3])) {
            throw new Unproven("The id of this signing key is not the one that follows from it.");
        }
        return key;
    }

    /** The secret text that is kept. */
    public String text() {
        return PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + VerifierKey.keyText(verifier.kind(), seed);
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs a text as a log does. */
    public Signature sign(String text) {
        return new Signature(verifier.name(), verifier.id(), signed(text));
    }

    /** Signs the text of a checkpoint as a witness does, at this time in seconds since 1970. */
    public Signature cosign(String text, long time) {
        byte[] signature = signed(Cosignature.message(time, text));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
        return new Signature(verifier.name(), verifier.id(), timed);
    }

    private byte[] signed(String message) {
        try {
            byte[] encoded = ByteBuffer.allocate(PKCS8.length + SEED_BYTES)
                    .put(PKCS8)
                    .put(seed)
                    .array();
            var signer = java.security.Signature.getInstance("Ed25519");
            signer.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
            signer.update(message.getBytes(StandardCharsets.UTF_8));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK derives a public key only while it makes a pair, so it is given the seed as its chance. */
    private static byte[] publicKey(byte[] seed) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new Given(seed));
            byte[] encoded = pairs.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - SEED_BYTES, encoded.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Chance that is none. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final transient byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] into) {
            System.arraycopy(bytes, 0, into, 0, into.length);
        }
    }

    @Override
    public String toString() {
        return "signing key of " + verifier.name();
    }
}
