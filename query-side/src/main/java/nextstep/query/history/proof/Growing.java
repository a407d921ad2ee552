package nextstep.query.history.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree that grows leaf by leaf. It keeps only the unfinished tile of each level and hands over each tile that is full; so
 * adding a leaf costs the same however large the tree is. Used by one thread.
 */
public final class Growing {
    private final Hasher hasher = new Hasher();
    private final Filled filled;
    private final List<byte[]> edge = new ArrayList<>();
    private long size;

    /** Hears of each tile that is full. */
    @FunctionalInterface
    public interface Filled {
        void tile(TileId id, Tile tile);
    }

    /** An empty tree. */
    public Growing(Filled filled) {
        this.filled = filled;
    }

    /** A tree of this size, going on from the unfinished tiles of its right edge. */
    public static Growing from(long size, Tiles tiles, Filled filled) {
        Growing growing = new Growing(filled);
        growing.size = size;
        for (TileId id : TileId.partialOf(size)) {
            growing.level(id.level());
            byte[] bytes = tiles.tile(id).first(id.width()).bytes();
            System.arraycopy(bytes, 0, growing.edge.get(id.level()), 0, bytes.length);
        }
        return growing;
    }

    public long size() {
        return size;
    }

    public void add(Hash leaf) {
        add(0, size, leaf);
        size++;
    }

    private void add(int level, long index, Hash hash) {
        int at = (int) (index % TileId.FULL);
        byte[] hashes = level(level);
        System.arraycopy(hash.shared(), 0, hashes, at * Hash.BYTES, Hash.BYTES);
        if (at == TileId.FULL - 1) {
            Tile tile = Tile.of(hashes);
            filled.tile(new TileId(level, index / TileId.FULL, TileId.FULL), tile);
            add(level + 1, index / TileId.FULL, tile.root(8, 0, hasher));
        }
    }

    private byte[] level(int level) {
        while (edge.size() <= level) {
            edge.add(new byte[TileId.FULL * Hash.BYTES]);
        }
        return edge.get(level);
    }

    /** An unfinished tile of the right edge. */
    public Tile edge(TileId id) {
        return Tile.of(Arrays.copyOf(edge.get(id.level()), id.width() * Hash.BYTES));
    }

    /** The root as it is now: the roots of the complete subtrees at the right edge, joined from the right. */
    public Hash root() {
        @Nullable Hash root = null;
        for (TileId id : TileId.partialOf(size)) {
            Tile tile = edge(id);
            int taken = id.width();
            for (int height = 0; height < 8; height++) {
                if ((id.width() >> height & 1) == 1) {
                    taken -= 1 << height;
                    Hash left = tile.root(height, taken, hasher);
                    root = root == null ? left : hasher.node(left, root);
                }
            }
        }
        return root == null ? Hash.OF_NOTHING : root;
    }
}
