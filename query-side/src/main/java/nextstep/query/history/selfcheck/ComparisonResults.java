package nextstep.query.history.selfcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nextstep.query.history.sealing.SealDatabase;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what came out when views were compared with those folded again, so that all processes tell the same. */
record ComparisonResults(SealDatabase database) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * What came out of one.
     *
     * @param position up to which fact they were compared
     * @param rows how many were compared, every version there ever was
     * @param differences that nothing explains
     * @param explained how many rows differ as was to be expected
     * @param changed the projections that were changed since the old views were folded
     * @param suppressed whether the old views still held a text that was suppressed
     */
    record Result(
            long position,
            Instant endedAt,
            long tookMillis,
            long rows,
            List<Differing> differences,
            int explained,
            List<String> changed,
            boolean suppressed) {
        boolean isAlike() {
            return differences.isEmpty() && explained == 0;
        }
    }

    void keep(Undertaking kind, Result result) {
        database.update(
                "insert into comparisons (kind, ended_at, position, took_millis, compared, differences, explained, changed,"
                        + " suppressed) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (kind, ended_at) do nothing",
                kind.word(),
                result.endedAt(),
                result.position(),
                result.tookMillis(),
                result.rows(),
                JSON.writeValueAsString(result.differences()),
                result.explained(),
                JSON.writeValueAsString(result.changed()),
                result.suppressed() ? 1 : 0);
    }

    /** The last of its kind; empty before the first. */
    Optional<Result> last(Undertaking kind) {
        return database.find(
                "select position, ended_at, took_millis, compared, differences, explained, changed, suppressed"
                        + " from comparisons where kind = ? order by ended_at desc limit 1",
                ComparisonResults::result,
                kind.word());
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                row.getLong(1),
                SealDatabase.instant(row.getLong(2)),
                row.getLong(3),
                row.getLong(4),
                List.of(JSON.readValue(row.getString(5), Differing[].class)),
                row.getInt(6),
                List.of(JSON.readValue(row.getString(7), String[].class)),
                row.getInt(8) == 1);
    }
}
