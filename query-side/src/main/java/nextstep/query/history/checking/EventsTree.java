package nextstep.query.history.checking;

import java.util.HashMap;
import java.util.Map;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Growing;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.TileId;
import org.jspecify.annotations.Nullable;

/** The tree over the events, built anew while they are read. */
final class EventsTree {
    private final @Nullable Checkpoint kept;
    private final Hasher hasher = new Hasher();
    private final Map<TileId, Hash> tiles = new HashMap<>();
    private final Growing tree = new Growing((id, tile) -> tiles.put(id, hasher.of(tile.bytes())));
    private @Nullable Hash rootWhenKept;
    private @Nullable Hash root;

    /** @param kept a checkpoint whose size is to be remembered by its root */
    EventsTree(@Nullable Checkpoint kept) {
        this.kept = kept;
        lookAtTheRoot();
    }

    void add(Hash leaf) {
        tree.add(leaf);
        lookAtTheRoot();
    }

    private void lookAtTheRoot() {
        if (kept != null && kept.size() == tree.size()) {
            rootWhenKept = tree.root();
        }
    }

    /** After the last event. */
    void end() {
        TileId.partialOf(tree.size())
                .forEach(id -> tiles.put(id, hasher.of(tree.edge(id).bytes())));
        root = tree.root();
    }

    long size() {
        return tree.size();
    }

    Hash root() {
        return root != null ? root : tree.root();
    }

    /** The root as it was at the size of the checkpoint that was kept; empty where there are fewer events. */
    @Nullable
    Hash rootWhenKept() {
        return rootWhenKept;
    }

    /** For each tile of the tree the hash of its bytes. */
    Map<TileId, Hash> tiles() {
        return tiles;
    }
}
