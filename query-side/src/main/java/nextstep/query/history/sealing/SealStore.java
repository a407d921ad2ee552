package nextstep.query.history.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.query.history.proof.Cosignature;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Signature;
import nextstep.query.history.proof.Tile;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.proof.Tiles;
import nextstep.query.history.proof.Unproven;
import nextstep.web.Stores;
import org.jspecify.annotations.Nullable;

/** Keeps tiles and checkpoints: in a file of their own, or in the schema {@code seals} of a PostgreSQL database. */
public final class SealStore implements Tiles, AutoCloseable {
    /** So many checkpoints are kept: an export of any of them can be taken up again, and a witness may be slow. */
    private static final int KEPT = 10_000;

    private final SealDatabase database;

    private SealStore(SealDatabase database) {
        this.database = database;
    }

    /** Where the settings of this process say; made where it is not there. */
    public static SealStore of(Stores stores) {
        return new SealStore(SealDatabase.of(stores));
    }

    /** Whether several processes may have it open, of which one leads. */
    boolean isShared() {
        return database.isShared();
    }

    Connection connection() throws SQLException {
        return database.connection();
    }

    /** For what else query sides share, beside the seals. */
    public SealDatabase database() {
        return database;
    }

    @Override
    public Tile tile(TileId tile) {
        return database.find(
                        "select hashes from tiles where level = ? and number = ?",
                        row -> Tile.of(row.getBytes(1)),
                        tile.level(),
                        tile.number())
                .filter(found -> found.width() >= tile.width())
                .orElseThrow(() -> new Unproven("There is no tile " + tile.path() + "."));
    }

    /** The latest checkpoint, with what witnesses said of it; empty before the first. */
    public Optional<Signed> latest() {
        return signed("select size, note, signed_at from checkpoints order by size desc limit 1");
    }

    /** The checkpoint of this size. */
    public Optional<Signed> of(long size) {
        return signed("select size, note, signed_at from checkpoints where size = ?", size);
    }

    /** The latest checkpoint that a witness signed. */
    public Optional<Signed> witnessed() {
        return signed(
                "select size, note, signed_at from checkpoints where size = (select max(size) from cosignatures)");
    }

    private Optional<Signed> signed(String sql, Object... values) {
        return database.find(
                        sql,
                        row -> new Signed(
                                row.getLong(1), Note.of(row.getString(2)), SealDatabase.instant(row.getLong(3))),
                        values)
                .map(signed -> new Signed(signed.size(), cosigned(signed), signed.at()));
    }

    private Note cosigned(Signed signed) {
        Note note = signed.note();
        List<Signature> more = database.all(
                "select line from cosignatures where size = ? order by name, key_id",
                row -> Signature.of(row.getString(1)),
                signed.size());
        for (Signature signature : more) {
            note = note.with(signature);
        }
        return note;
    }

    /** The keys that have signed, the first of them first. */
    public List<Keyed> keys() {
        return database.all(
                "select key, since from keys order by place", row -> new Keyed(row.getString(1), row.getLong(2)));
    }

    /** From this size on this key signs too. */
    void addKey(String key, long since) {
        database.update("insert into keys (place, key, since) select count(*), ?, ? from keys", key, since);
    }

    /** Keeps what a witness signed. */
    public void cosign(long size, Signature signature) {
        database.update(
                "insert into cosignatures (size, name, key_id, line, given_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (size, name, key_id) do update set line = excluded.line, given_at = excluded.given_at",
                size,
                signature.name(),
                signature.keyId(),
                signature.line(),
                Cosignature.time(signature));
    }

    /** Keeps these tiles, and the checkpoint where there is one, all or nothing. */
    void keep(Map<TileId, Tile> tiles, @Nullable Signed checkpoint) {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement upsert =
                    connection.prepareStatement("insert into tiles (level, number, hashes) values (?, ?, ?)"
                            + " on conflict (level, number) do update set hashes = excluded.hashes")) {
                for (Map.Entry<TileId, Tile> tile : tiles.entrySet()) {
                    upsert.setInt(1, tile.getKey().level());
                    upsert.setLong(2, tile.getKey().number());
                    upsert.setBytes(3, tile.getValue().bytes());
                    upsert.addBatch();
                }
                upsert.executeBatch();
                if (checkpoint != null) {
                    keep(connection, checkpoint);
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new SealsUnreachable(e);
        }
    }

    private static void keep(Connection connection, Signed checkpoint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into checkpoints (size, note, signed_at) values (?, ?, ?)"
                                + " on conflict (size) do update set note = excluded.note, signed_at = excluded.signed_at");
                PreparedStatement drop =
                        connection.prepareStatement("delete from checkpoints where size < (select min(size) from"
                                + " (select size from checkpoints order by size desc limit " + KEPT + ") kept)"
                                + " and size not in (select size from cosignatures)")) {
            insert.setLong(1, checkpoint.size());
            insert.setString(2, checkpoint.note().written());
            insert.setLong(3, SealDatabase.micros(checkpoint.at()));
            insert.executeUpdate();
            drop.executeUpdate();
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** A key and the size of the tree from which on it has signed. */
    public record Keyed(String key, long since) {}
}
