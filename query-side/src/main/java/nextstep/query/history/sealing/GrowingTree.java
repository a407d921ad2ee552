package nextstep.query.history.sealing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.log.EventLog;
import nextstep.events.log.SealedRecord;
import nextstep.query.history.proof.Growing;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Tile;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.proof.Tiles;
import nextstep.query.history.proof.Tree;

/** The tree of the process that signs: goes on from the tiles that are kept, reads only what is new. */
final class GrowingTree {
    private static final int PAGE = 5_000;
    private static final int PAGES_AT_ONCE = 10;

    private final EventLog log;
    private final Signer signer;
    private final SealStore store;
    private final Clock clock;
    private final Leaves leaves = new Leaves();
    private final Map<TileId, Tile> fresh = new LinkedHashMap<>();
    private final Growing growing;

    GrowingTree(EventLog log, Signer signer, Clock clock) {
        this.log = log;
        this.signer = signer;
        this.store = signer.store();
        this.clock = clock;
        this.growing = Growing.from(store.latest().map(Signed::size).orElse(0L), store, fresh::put);
        checkTheEdge();
    }

    /** The last events that were sealed are still the same: looked at, because a log brought back from a copy may differ there. */
    private void checkTheEdge() {
        long size = growing.size();
        long from = Math.max(0, size - TileId.FULL);
        List<SealedRecord> last = log.readSealed(from, (int) (size - from));
        if (last.size() < size - from) {
            throw new NotSigned("The log has " + log.size() + " events, but " + size
                    + " were signed. Bring back the whole log; nothing is signed until then.");
        }
        Tree tree = new Tree(size, store);
        signer.check(tree, tree.root());
        for (SealedRecord record : last) {
            if (!leaves.hash(record).equals(tree.leaf(record.record().position()))) {
                throw new NotSigned("The event at position " + record.record().position()
                        + " is not the one that was signed; nothing is signed until that is understood.");
            }
        }
    }

    long size() {
        return growing.size();
    }

    /** Takes in what the log has and signs it, if that is news, or a key is new. */
    void seal() {
        int pages = 0;
        List<SealedRecord> page;
        do {
            page = log.readSealed(growing.size(), PAGE);
            page.forEach(record -> growing.add(leaves.hash(record)));
            if (++pages % PAGES_AT_ONCE == 0) {
                store.keep(fresh, null);
                fresh.clear();
            }
        } while (page.size() == PAGE);
        if (growing.size() != signer.signedSize()
                || store.latest().filter(last -> signer.hasSigned(last.note())).isEmpty()) {
            sign();
        }
    }

    private void sign() {
        Map<TileId, Tile> edge = new LinkedHashMap<>(fresh);
        TileId.partialOf(growing.size()).forEach(tile -> edge.put(tile, growing.edge(tile)));
        Hash root = growing.root();
        Note note = signer.sign(new Tree(growing.size(), over(edge)), root);
        store.keep(edge, new Signed(growing.size(), note, clock.instant()));
        fresh.clear();
    }

    /** What is to be kept stands before what is kept. */
    private Tiles over(Map<TileId, Tile> edge) {
        return id -> {
            Tile tile = edge.get(id);
            return tile != null ? tile : store.tile(id);
        };
    }
}
