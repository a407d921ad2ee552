package nextstep.query.history.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree grown leaf by leaf, with its tiles kept in memory as a server would keep them. */
final class Grown implements Tiles {
    final Map<TileId, Tile> full = new HashMap<>();
    final Growing growing = new Growing(full::put);

    static Grown of(List<Hash> leaves) {
        Grown grown = new Grown();
        leaves.forEach(grown.growing::add);
        return grown;
    }

    Tree tree() {
        return new Tree(growing.size(), this);
    }

    @Override
    public Tile tile(TileId tile) {
        Tile there = full.get(new TileId(tile.level(), tile.number(), TileId.FULL));
        return there != null ? there : growing.edge(tile);
    }
}
