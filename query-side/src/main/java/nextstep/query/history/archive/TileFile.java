package nextstep.query.history.archive;

import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.sealing.SealStore;

/** A file with a tile of the tree. */
record TileFile(SealStore seals, TileId tile) implements Member {
    @Override
    public String name() {
        return "tiles/" + tile.path();
    }

    @Override
    public long size() {
        return (long) tile.width() * Hash.BYTES;
    }

    @Override
    public byte[] bytes() {
        return seals.tile(tile).first(tile.width()).bytes();
    }
}
