package nextstep.query.history.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps what came out of self-checks, beside the seals, so that all processes tell the same. */
public final class SelfCheckResults {
    private final SealStore store;

    public SelfCheckResults(SealStore store) {
        this.store = store;
    }

    /**
     * What came out of one.
     *
     * @param position up to which fact the views were folded and compared
     * @param rows how many rows were compared
     * @param differences as JSON, {@code []} where all rows are alike
     */
    public record Result(long position, Instant endedAt, long tookMillis, long rows, String differences) {}

    public void keep(Result result) {
        String sql =
                "insert into self_checks (position, ended_at, took_millis, compared, differences) values (?, ?, ?, ?, ?)"
                        + " on conflict (ended_at) do nothing";
        try (Connection connection = store.connection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, result.position());
            insert.setLong(2, ChronoUnit.MICROS.between(Instant.EPOCH, result.endedAt()));
            insert.setLong(3, result.tookMillis());
            insert.setLong(4, result.rows());
            insert.setString(5, result.differences());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SealsUnreachable(e);
        }
    }

    /** The last one; empty before the first. */
    public Optional<Result> last() {
        String sql = "select position, ended_at, took_millis, compared, differences from self_checks"
                + " order by ended_at desc limit 1";
        try (Connection connection = store.connection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Result(
                            row.getLong(1),
                            Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS),
                            row.getLong(3),
                            row.getLong(4),
                            row.getString(5)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new SealsUnreachable(e);
        }
    }
}
