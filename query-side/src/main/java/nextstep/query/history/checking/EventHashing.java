package nextstep.query.history.checking;

import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.LeafHashing;
import nextstep.query.history.proof.Unproven;

/** Derives from the bytes of an event what stands in the tree for it. Used by one thread. */
final class EventHashing {
    private final Hasher hasher = new Hasher();
    private final LeafHashing leaves = new LeafHashing();

    ReadEvent read(EventLine line) {
        try {
            byte[] salt = line.salt();
            Hash commitment = salt == null ? line.stated() : hasher.commitment(salt, line.payload());
            boolean fits = salt == null || commitment.base64().equals(line.commitment());
            return new ReadEvent(line, leaf(line, commitment), null, fits);
        } catch (Unproven broken) {
            return new ReadEvent(line, Hash.OF_NOTHING, String.valueOf(broken.getMessage()), true);
        }
    }

    Hash leaf(EventLine line, Hash commitment) {
        return leaves.hash(
                line.position(),
                line.recordedAt(),
                line.id(),
                line.stream(),
                line.sequence(),
                line.name(),
                line.revision(),
                line.headers(),
                commitment);
    }
}
