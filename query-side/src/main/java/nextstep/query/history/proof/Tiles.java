package nextstep.query.history.proof;

/** Where tiles are found. What is found need not be true: whoever asks checks it against a root. */
@FunctionalInterface
public interface Tiles {
    /** A tile with at least so many hashes as {@code tile} names. */
    Tile tile(TileId tile);
}
