package nextstep.query.history.sealing;

import java.nio.charset.StandardCharsets;
import nextstep.events.log.RawRecord;
import nextstep.events.log.SealedRecord;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Leaf;
import nextstep.query.history.proof.Unproven;

/** Makes leaves of records. Used by one thread. */
public final class Leaves {
    private final Hasher hasher = new Hasher();

    /** What stands in the tree for a record. */
    public Leaf leaf(SealedRecord sealed) {
        RawRecord record = sealed.record();
        return new Leaf(
                record.position(),
                record.recordedAtMicros(),
                record.id(),
                record.stream(),
                record.sequence(),
                record.name(),
                record.revision(),
                new String(record.headers(), StandardCharsets.UTF_8),
                commitment(sealed));
    }

    /** The hash of the leaf that stands in the tree for a record. */
    public Hash hash(SealedRecord sealed) {
        return hasher.leaf(leaf(sealed).entry());
    }

    private Hash commitment(SealedRecord sealed) {
        byte[] salt = sealed.salt();
        byte[] kept = sealed.commitment();
        if (salt != null) {
            return hasher.commitment(salt, sealed.record().payload());
        } else if (kept != null) {
            return Hash.of(kept);
        }
        throw new Unproven(
                "The record at position " + sealed.record().position() + " has neither salt nor commitment.");
    }
}
