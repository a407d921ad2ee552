package nextstep.query.history.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with signatures under it: C2SP signed-note.
 *
 * @param text ends with a line feed
 */
public record Note(String text, List<Signature> signatures) {
    private static final int MOST_SIGNATURES = 64;

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Unproven("The text of a note is lines without control characters.");
        }
    }

    /** The same with one more signature. */
    public Note with(Signature signature) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    /** The whole note as it is published. */
    public String written() {
        StringBuilder written = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> written.append(signature.line()).append('\n'));
        return written.toString();
    }

    /**
     * Reads a note.
     *
     * @throws Unproven when it is none
     */
    public static Note of(String written) {
        int split = written.lastIndexOf("\n\n");
        if (split < 0 || written.length() < split + 3 || !written.endsWith("\n")) {
            throw new Unproven("A note is a text, an empty line and signatures.");
        }
        String[] lines = written.substring(split + 2, written.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new Unproven("A note with more than " + MOST_SIGNATURES + " signatures is not read.");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : lines) {
            signatures.add(Signature.of(line));
        }
        return new Note(written.substring(0, split + 1), signatures);
    }

    /**
     * Whether this key signed it.
     *
     * @throws Unproven when a signature claims to be by this key and is not
     */
    public boolean isSignedBy(VerifierKey key) {
        boolean signed = false;
        for (Signature signature : signatures) {
            if (signature.name().equals(key.name()) && signature.keyId() == key.id()) {
                if (!key.verifies(text, signature)) {
                    throw new Unproven("The signature of " + key.name() + " does not fit the text above it.");
                }
                signed = true;
            }
        }
        return signed;
    }
}
