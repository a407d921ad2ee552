package nextstep.query.history.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps how views made anew differed from those they replaced, beside the seals, so that all processes tell the same. */
public final class RenewalResults {
    private final SealStore store;

    public RenewalResults(SealStore store) {
        this.store = store;
    }

    /**
     * What came out of one.
     *
     * @param differences that nothing explains, as JSON
     * @param explained how many rows differ as was to be expected
     * @param changed the projections that were changed since the old views were folded, as JSON
     * @param suppressed whether the old views still held a text that was suppressed
     */
    public record Result(
            long position,
            Instant endedAt,
            long tookMillis,
            long rows,
            String differences,
            int explained,
            String changed,
            boolean suppressed) {}

    public void keep(Result result) {
        String sql = "insert into renewals (position, ended_at, took_millis, compared, differences, explained, changed,"
                + " suppressed) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (ended_at) do nothing";
        try (Connection connection = store.connection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, result.position());
            insert.setLong(2, ChronoUnit.MICROS.between(Instant.EPOCH, result.endedAt()));
            insert.setLong(3, result.tookMillis());
            insert.setLong(4, result.rows());
            insert.setString(5, result.differences());
            insert.setInt(6, result.explained());
            insert.setString(7, result.changed());
            insert.setInt(8, result.suppressed() ? 1 : 0);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SealsUnreachable(e);
        }
    }

    /** The last one; empty before the first. */
    public Optional<Result> last() {
        String sql = "select position, ended_at, took_millis, compared, differences, explained, changed, suppressed"
                + " from renewals order by ended_at desc limit 1";
        try (Connection connection = store.connection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Result(
                            row.getLong(1),
                            Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS),
                            row.getLong(3),
                            row.getLong(4),
                            row.getString(5),
                            row.getInt(6),
                            row.getString(7),
                            row.getInt(8) == 1))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new SealsUnreachable(e);
        }
    }
}
