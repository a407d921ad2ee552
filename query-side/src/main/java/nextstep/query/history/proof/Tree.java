package nextstep.query.history.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a size, read from its tiles: its root, and proofs about its leaves and about earlier sizes. Each tile is read once.
 * Used by one thread.
 */
public final class Tree {
    private final long size;
    private final Tiles tiles;
    private final Hasher hasher = new Hasher();
    private final Map<TileId, Tile> read = new HashMap<>();

    public Tree(long size, Tiles tiles) {
        if (size < 0) {
            throw new Unproven("A tree has no negative size.");
        }
        this.size = size;
        this.tiles = tiles;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return size == 0 ? Hash.OF_NOTHING : root(0, size);
    }

    /** The hash of a leaf. */
    public Hash leaf(long index) {
        if (index < 0 || index >= size) {
            throw new Unproven("A tree of size " + size + " has no leaf " + index + ".");
        }
        return root(index, index + 1);
    }

    /** What leads from a leaf to the root: RFC 6962, 2.1.1. From the leaf's sibling up. */
    public List<Hash> inclusion(long index) {
        leaf(index);
        List<Hash> proof = new ArrayList<>();
        inclusion(index, 0, size, proof);
        return proof;
    }

    private void inclusion(long index, long from, long to, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + half(to - from);
        if (index < middle) {
            inclusion(index, from, middle, proof);
            proof.add(root(middle, to));
        } else {
            inclusion(index, middle, to, proof);
            proof.add(root(from, middle));
        }
    }

    /** What shows that an earlier tree is the beginning of this one: RFC 6962, 2.1.2. */
    public List<Hash> consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new Unproven("A tree of size " + earlier + " is not the beginning of one of size " + size + ".");
        }
        List<Hash> proof = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            consistency(earlier, 0, size, true, proof);
        }
        return proof;
    }

    private void consistency(long earlier, long from, long to, boolean whole, List<Hash> proof) {
        if (earlier == to) {
            if (!whole) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = from + half(to - from);
        if (earlier <= middle) {
            consistency(earlier, from, middle, whole, proof);
            proof.add(root(middle, to));
        } else {
            consistency(earlier, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }

    /** The root over these leaves, whose first is a multiple of the largest power of two among them. */
    private Hash root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return complete(Long.numberOfTrailingZeros(leaves), from / leaves);
        }
        long middle = from + half(leaves);
        return hasher.node(root(from, middle), root(middle, to));
    }

    /** The root of the complete subtree of this height and number. */
    private Hash complete(int height, long number) {
        int level = height / 8;
        int within = height % 8;
        long first = number << within; // counted in hashes of the level
        long ofLevel = size >>> (8 * level);
        long tile = first / TileId.FULL;
        int width = (int) Math.min(TileId.FULL, ofLevel - tile * TileId.FULL);
        return tile(new TileId(level, tile, width)).root(within, (int) (first % TileId.FULL), hasher);
    }

    private Tile tile(TileId id) {
        return read.computeIfAbsent(id, tile -> {
            Tile found = tiles.tile(tile);
            if (found.width() < tile.width()) {
                throw new Unproven("The tile " + tile.path() + " has " + found.width() + " hashes only.");
            }
            return found;
        });
    }

    /** The largest power of two below a number of at least 2. */
    static long half(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
