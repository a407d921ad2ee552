package nextstep.web.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nextstep.web.operations.ProcessSeen.StoppedView;
import nextstep.web.people.Statements;
import tools.jackson.databind.json.JsonMapper;

/** The processes that share the accounts, each by what it said of itself last. */
public final class Processes {
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Statements store;
    private final Clock clock;

    public Processes(Statements store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Who speaks is there. Those who were silent for long are forgotten. */
    void says(ProcessSeen process) {
        store.update("delete from process where seen < ?", now().minus(REMEMBERED));
        store.update(
                "insert into process (id, program, machine, number, version, started, seen, position, behind, stopped)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set seen = excluded.seen,"
                        + " position = excluded.position, behind = excluded.behind, stopped = excluded.stopped",
                process.id(),
                process.program(),
                process.machine(),
                process.number(),
                process.version(),
                process.startedAt(),
                process.seenAt(),
                process.position(),
                process.behind(),
                JSON.writeValueAsString(process.stopped()));
    }

    /** It ends, and says so. */
    void leaves(String id) {
        store.update("delete from process where id = ?", id);
    }

    /** All that are there or were within the last hour, in the order of their start. */
    public List<ProcessSeen> all() {
        return store.all(
                "select id, program, machine, number, version, started, seen, position, behind, stopped from process"
                        + " where seen >= ? order by started, id",
                Processes::seen,
                now().minus(REMEMBERED));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProcessSeen seen(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        boolean none = row.wasNull();
        return new ProcessSeen(
                row.getString("id"),
                row.getString("program"),
                row.getString("machine"),
                row.getLong("number"),
                row.getString("version"),
                Objects.requireNonNull(Statements.moment(row, "started")),
                Objects.requireNonNull(Statements.moment(row, "seen")),
                none ? null : position,
                none ? null : row.getLong("behind"),
                List.of(JSON.readValue(row.getString("stopped"), StoppedView[].class)));
    }
}
