package nextstep.query.history.publishing;

import java.util.List;
import nextstep.events.log.EventLog;
import nextstep.events.log.SealedRecord;
import nextstep.query.history.proof.Bundle;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Leaf;
import nextstep.query.history.proof.Proofs;
import nextstep.query.history.proof.Tile;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.proof.Tree;
import nextstep.query.history.proof.Unproven;
import nextstep.query.history.sealing.Leaves;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.Signed;
import nextstep.web.problems.Problem;

/** The log with its tree, for those who ask for proofs. Every proof is checked before it is handed out. */
public final class SealedLog {
    private final EventLog log;
    private final SealStore seals;

    public SealedLog(EventLog log, SealStore seals) {
        this.log = log;
        this.seals = seals;
    }

    /** The latest checkpoint. */
    public Signed latest() {
        return seals.latest()
                .orElseThrow(
                        () -> Problem.of(503, "not-sealed-yet", "Nothing is signed yet. Ask again in a few seconds.")
                                .raised());
    }

    /** The checkpoint of this size, one of the last ten thousand or one that a witness signed. */
    public Signed of(long size) {
        return seals.of(size)
                .orElseThrow(
                        () -> Problem.unknown("checkpoint", Long.toString(size)).raised());
    }

    /** A tile of the tree that was signed last. */
    Tile tile(TileId id) {
        checkWithin(id.level() > TileId.LEVELS ? 0 : latest().size() >>> (8 * id.level()), id.number(), id.width());
        return seals.tile(id).first(id.width());
    }

    /** So many entries from {@code 256 * number} on. */
    byte[] entries(long number, int width) {
        checkWithin(latest().size(), number, width);
        Leaves leaves = new Leaves();
        return Bundle.of(log.readSealed(number * TileId.FULL, width).stream()
                .map(record -> leaves.leaf(record).entry())
                .toList());
    }

    private static void checkWithin(long hashes, long number, int width) {
        if (number >= hashes / TileId.FULL + 1 || number * TileId.FULL + width > hashes) {
            throw Problem.of(404, "unknown-tile", "The tree has no such tile. Its size is in /log/checkpoint.")
                    .raised();
        }
    }

    /** That the event at a position is in the tree that was signed last. */
    public EventProof proof(long position) {
        Signed signed = latest();
        if (position < 0 || position >= signed.size()) {
            throw position >= 0 && position < log.size()
                    ? Problem.of(503, "not-sealed-yet", "This event is not signed yet. Ask again in a few seconds.")
                            .raised()
                    : Problem.unknown("position", Long.toString(position)).raised();
        }
        SealedRecord record = log.readSealed(position, 1).getFirst();
        Leaf leaf = new Leaves().leaf(record);
        Hash hash = new Hasher().leaf(leaf.entry());
        Checkpoint checkpoint = signed.checkpoint();
        List<Hash> path = new Tree(signed.size(), seals).inclusion(position);
        if (!Proofs.includes(position, signed.size(), hash, path, checkpoint.root())) {
            throw new Unproven("The event at position " + position + " is not the one that was signed.");
        }
        return new EventProof(record, leaf, hash, path, signed);
    }

    /** That the tree of one size is the beginning of the tree of another. */
    TreeProof consistency(long from, long to) {
        long signed = latest().size();
        if (from < 0 || to < from || to > signed) {
            throw Problem.malformed(
                            "from",
                            "from and to are sizes of the tree, from at most to, to at most $1.",
                            Long.toString(signed))
                    .raised();
        }
        Hash first = new Tree(from, seals).root();
        Tree tree = new Tree(to, seals);
        List<Hash> path = tree.consistency(from);
        if (!Proofs.consistent(from, first, to, tree.root(), path)) {
            throw new Unproven("The tree of size " + from + " is not the beginning of the tree of size " + to + ".");
        }
        return new TreeProof(from, first, to, tree.root(), path);
    }

    /** A proof that one tree begins like another. */
    record TreeProof(long from, Hash fromRoot, long to, Hash toRoot, List<Hash> path) {}
}
