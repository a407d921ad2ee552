package nextstep.benchmarks.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.query.AllViews;
import nextstep.query.views.Comparison;
import nextstep.query.views.Difference;
import nextstep.query.views.Projector;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folding a long and varied history again gives the views that grew with it. */
class RebuiltViewsTest {
    private static final int FACTS = 6_000;

    @TempDir
    Path folder;

    private EventLog log;
    private ViewDatabase live;

    @BeforeEach
    void foldAHistoryInManySmallBatchesWithLittleMemory() throws SQLException {
        LogSettings settings = new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", Clock.systemUTC());
        HistoryLoad.load(History.of(FACTS).takingBack(40), settings);
        log = EventLog.openToRead(settings);
        live = ViewDatabase.inFile(folder.resolve("views.db"));
        new Projector(log, live, AllViews.PROJECTIONS, 200, 77, renewed -> {}).catchUp();
    }

    @AfterEach
    void close() {
        live.close();
        log.close();
    }

    @Test
    void areEqualRowByRow() {
        Comparison comparison = rebuilt();
        assertThat(comparison.position()).isEqualTo(FACTS - 1);
        assertThat(comparison.rows()).isGreaterThan(FACTS / 2);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void differWhereOneRowWasAltered() throws SQLException {
        alter("update catalogue_titles set title = 'Forged' where subject = (select min(subject) from catalogue_titles)"
                + " and from_position = (select min(from_position) from catalogue_titles where subject ="
                + " (select min(subject) from catalogue_titles))");
        assertThat(rebuilt().differences()).extracting(Difference::view).containsExactly("catalogue_titles");
    }

    @Test
    void differWhereOneRowIsMissingOrEndsElsewhere() throws SQLException {
        alter("delete from groups_groups where group_id = (select max(group_id) from groups_groups)");
        alter("update catalogue_recommendations set to_position = 5 where number = 3");
        assertThat(rebuilt().differences())
                .extracting(Difference::view)
                .contains("groups_groups", "catalogue_recommendations");
    }

    private Comparison rebuilt() {
        try (ViewDatabase empty = ViewDatabase.inMemory()) {
            return new Rebuild(log, live, AllViews.PROJECTIONS).into(empty);
        }
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("views.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isGreaterThanOrEqualTo(1);
        }
    }
}
