package nextstep.query.history.proof;

import java.util.Arrays;

/** Neighbouring hashes of one level, 32 bytes each, one behind the other. */
public final class Tile {
    private final byte[] bytes;

    private Tile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A tile of these bytes.
     *
     * @throws Unproven when they are not 1 to 256 hashes
     */
    public static Tile of(byte[] bytes) {
        if (bytes.length == 0 || bytes.length % Hash.BYTES != 0 || bytes.length > TileId.FULL * Hash.BYTES) {
            throw new Unproven("A tile has 1 to 256 hashes of 32 bytes, not " + bytes.length + " bytes.");
        }
        return new Tile(bytes.clone());
    }

    public int width() {
        return bytes.length / Hash.BYTES;
    }

    public Hash at(int index) {
        return Hash.of(bytes, index * Hash.BYTES, (index + 1) * Hash.BYTES);
    }

    /** Its first hashes. */
    public Tile first(int width) {
        return new Tile(Arrays.copyOf(bytes, width * Hash.BYTES));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The root over {@code 2^height} hashes of it from an index on that is a multiple of their number. */
    Hash root(int height, int from, Hasher hasher) {
        if (height == 0) {
            return at(from);
        }
        int half = 1 << (height - 1);
        return hasher.node(root(height - 1, from, hasher), root(height - 1, from + half, hasher));
    }
}
