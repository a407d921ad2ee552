package nextstep.web.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nextstep.events.people.PersonId;
import nextstep.web.people.Statements;

/** The tables that were to be brought in and came to nothing: whose, how large and why, never what stood in them. For a month. */
public final class FailedImports {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int SHOWN = 50;

    private final Statements store;
    private final Clock clock;

    public FailedImports(Statements store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param request in which it was sent, as it stands in the programs' own log
     * @param by who sent it
     * @param table which: {@code steps}, {@code roles} or {@code priorities}
     * @param wrong on how many of its lines something is wrong; 0 where it failed for another reason
     * @param why the code of the problem
     */
    public record FailedImport(
            String request, PersonId by, String table, int lines, int wrong, String why, Instant at) {}

    /** Keeps what came to nothing. */
    public void note(String request, PersonId by, String table, int lines, int wrong, String why) {
        Instant now = now();
        store.update("delete from failed_import where happened < ?", now.minus(KEPT));
        store.update(
                "insert into failed_import (request, person, what, lines, wrong, why, happened) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (request) do update set happened = excluded.happened, lines = excluded.lines,"
                        + " wrong = excluded.wrong, why = excluded.why",
                request,
                by.value(),
                table,
                lines,
                wrong,
                why,
                now);
    }

    /** The last ones, the newest first. */
    public List<FailedImport> last() {
        return store.all(
                "select request, person, what, lines, wrong, why, happened from failed_import where happened >= ?"
                        + " order by happened desc, request limit " + SHOWN,
                FailedImports::failed,
                now().minus(KEPT));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static FailedImport failed(ResultSet row) throws SQLException {
        return new FailedImport(
                row.getString("request"),
                new PersonId(row.getString("person")),
                row.getString("what"),
                row.getInt("lines"),
                row.getInt("wrong"),
                row.getString("why"),
                Objects.requireNonNull(Statements.moment(row, "happened")));
    }
}
