package nextstep.query.history.sealing;

import java.util.ArrayList;
import java.util.List;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Proofs;
import nextstep.query.history.proof.Signature;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.Tree;

/** Signs trees with the keys of a file, never one that does not begin like the last one that was signed. */
final class Signer {
    private final KeyFile file;
    private final SealStore store;
    private final List<SigningKey> keys;
    private final String origin;
    private final List<Checkpoint> before = new ArrayList<>();

    /** @throws NotSigned when the keys are not those that have signed so far */
    Signer(KeyFile file, SealStore store, String wanted) {
        this.file = file;
        this.store = store;
        List<SealStore.Keyed> known = store.keys();
        List<SigningKey> there = file.keys();
        this.keys = there.isEmpty() && known.isEmpty() ? file.make(wanted) : there;
        if (keys.isEmpty()) {
            throw new NotSigned("The key that has signed this log is not in " + file.path() + ". Put it there again.");
        }
        this.origin = keys.getFirst().verifier().name();
        store.latest().map(Signed::note).ifPresent(this::follow);
        file.signed().ifPresent(this::follow);
        checkKeys(wanted);
        List<String> knownKeys = known.stream().map(SealStore.Keyed::key).toList();
        keys.stream()
                .map(key -> key.verifier().text())
                .filter(key -> !knownKeys.contains(key))
                .forEach(key ->
                        store.addKey(key, store.latest().map(Signed::size).orElse(0L)));
    }

    private void follow(Note note) {
        if (keys.stream().noneMatch(key -> note.isSignedBy(key.verifier()))) {
            throw new NotSigned(
                    "None of the keys in " + file.path() + " has signed the last checkpoint. To change keys, add"
                            + " the new one behind the old one and keep both for a while.");
        }
        before.add(Checkpoint.of(note.text()));
    }

    private void checkKeys(String wanted) {
        boolean one = keys.stream().allMatch(key -> key.verifier().name().equals(origin));
        boolean asWanted = wanted.isEmpty() || wanted.equals(origin);
        if (!one || !asWanted || before.stream().anyMatch(last -> !last.origin().equals(origin))) {
            throw new NotSigned("A log keeps its name for ever, and all its keys have that name: " + origin + ".");
        }
    }

    String origin() {
        return origin;
    }

    /**
     * Signs a tree.
     *
     * @throws NotSigned when it does not begin like what was signed before
     */
    Note sign(Tree tree, Hash root) {
        if (signedSize() > tree.size()) {
            throw new NotSigned("The log has " + tree.size() + " events, but " + signedSize()
                    + " were signed. Bring back the whole log; nothing is signed until then.");
        }
        check(tree, root);
        Checkpoint checkpoint = new Checkpoint(origin, tree.size(), root);
        List<Signature> signatures =
                keys.stream().map(key -> key.sign(checkpoint.text())).toList();
        Note note = new Note(checkpoint.text(), signatures);
        file.remember(note);
        before.clear();
        before.add(checkpoint);
        return note;
    }

    /** Whether all keys have signed this; where one is new it has not. */
    boolean hasSigned(Note note) {
        return keys.stream().allMatch(key -> note.isSignedBy(key.verifier()));
    }

    /** Every tree that was signed is the beginning of this one, as far as this one reaches. */
    void check(Tree tree, Hash root) {
        for (Checkpoint last : before) {
            if (last.size() <= tree.size()
                    && !Proofs.consistent(last.size(), last.root(), tree.size(), root, tree.consistency(last.size()))) {
                throw new NotSigned("The first " + last.size() + " events are not those that were signed. Something"
                        + " has altered the log or its tiles; nothing is signed until that is understood.");
            }
        }
    }

    /** What was signed last, or nothing yet. */
    long signedSize() {
        return before.stream().mapToLong(Checkpoint::size).max().orElse(-1);
    }

    SealStore store() {
        return store;
    }
}
