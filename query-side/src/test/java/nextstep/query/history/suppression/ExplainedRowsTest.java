package nextstep.query.history.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.AllViews;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What suppression changes in the views is explained by it, and it covers nothing else. */
class ExplainedRowsTest extends AnInsult {
    @Test
    void leavesViewsThatARebuildMakesAgain() {
        suppress(1);

        try (ViewDatabase again = ViewDatabase.inMemory()) {
            assertThat(new Rebuild(tracker.log(), tracker.database(), AllViews.PROJECTIONS)
                            .into(again)
                            .differences())
                    .isEmpty();
        }
    }

    /** Old and new rows differ wherever the text stood, and that is no finding. */
    @Test
    void explainsEveryRowThatHeldItAndNoOther() {
        suppress(1);

        JsonNode renewal = renewal();
        assertThat(renewal.path("differences").size()).isZero();
        assertThat(renewal.path("explained").asInt(0)).isPositive();
    }

    /** What was said twice was one row, and is two once one of them is gone; both gone, it is one again. */
    @Test
    void explainsRowsThatAreThereOnlyBecauseOfIt() {
        tracker.record(new RegionRenamed(REGION, new Title("Twice"), new Prose("Once"), null))
                .record(new RegionRenamed(REGION, new Title("Twice"), new Prose("Once more"), null))
                .record(new RegionRenamed(REGION, new Title("Thrice"), new Prose("Again"), null));
        for (long position : new long[] {304, 303}) {
            suppress(position);

            assertThat(renewal().path("position").asLong(0)).isGreaterThanOrEqualTo(tracker.last() - 1);
            assertThat(renewal().path("explained").asInt(0)).isPositive();
            assertThat(renewal().path("differences").size()).isZero();
        }
    }

    /** A word in another row, such as the region of those who were suppressed, covers nothing. */
    @Test
    void coversNoRowThatOnlySpeaksOfSuppression() throws SQLException {
        RegionId other = new RegionId("SILENT");
        tracker.record(new RegionDefined(other, new Title("The suppressed"), new Source("Suppressed voices")));
        tracker.ask("/regions");
        alter("update groups_regions set name = 'Forged' where region = 'region:SILENT'");

        suppress(1);

        assertThat(renewal().path("differences").size()).isEqualTo(1);
        assertThat(renewal().path("differences").get(0).path("view").asString(""))
                .isEqualTo("groups_regions");
    }

    @Test
    void coversNothingElseInARowThatHeldIt() throws SQLException {
        alter(
                "update groups_regions set retired_on = '2020-01-01' where region = 'region:ESEAP' and from_position = 1");

        suppress(1);

        assertThat(renewal().path("differences").size()).isEqualTo(1);
    }

    private JsonNode renewal() {
        return JsonMapper.shared()
                .readTree(tracker.askAsIs("/log/self-check").getContentAsByteArray())
                .path("renewal");
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("views.db") + "?busy_timeout=10000");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
