package nextstep.query.history.sealing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.VerifierKey;

/**
 * Changes the key of a log so that nobody loses sight of it: a new one is put under the old one, both sign for a while, then the
 * old one is taken out. The file is replaced in one step.
 */
public final class KeyRotation {
    private final KeyFile file;

    /** Of the keys in this file. */
    public KeyRotation(Path file) {
        this.file = new KeyFile(file);
    }

    /** The keys that sign, the oldest first. */
    public List<VerifierKey> keys() {
        return file.keys().stream().map(SigningKey::verifier).toList();
    }

    /**
     * Puts a new key under the others.
     *
     * @throws NotSigned when there is none yet, whose name it would have to have
     */
    public VerifierKey add() {
        List<SigningKey> keys = file.keys();
        if (keys.isEmpty()) {
            throw new NotSigned(
                    "There is no key in " + file.path()
                            + " yet. It is made at the first start of the tracker, and where it is can be set with nextstep.log.key.");
        }
        SigningKey next = SigningKey.fresh(keys.getFirst().verifier().name(), VerifierKey.Kind.NOTE);
        file.replace(Stream.concat(keys.stream(), Stream.of(next)).toList());
        return next.verifier();
    }

    /**
     * Takes the oldest key out.
     *
     * @throws NotSigned when it is the only one, or the next one has not signed yet
     */
    public VerifierKey retire() {
        List<SigningKey> keys = file.keys();
        if (keys.size() < 2) {
            throw new NotSigned(
                    "There is no other key in " + file.path() + ". Make one first, and let both sign for a while.");
        }
        VerifierKey next = keys.get(1).verifier();
        if (file.signed().filter(note -> note.isSignedBy(next)).isEmpty()) {
            throw new NotSigned(
                    "The new key has not signed yet: start the tracker again, so that both sign, and tell those who"
                            + " check the log. Whoever trusts the old key sees by the common signatures which the new one is.");
        }
        file.replace(keys.subList(1, keys.size()));
        return keys.getFirst().verifier();
    }
}
