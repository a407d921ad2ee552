package nextstep.query.history.suppression;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.history.SuppressionId;
import nextstep.events.log.Blanking;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import nextstep.events.operations.OperationEvent.SelfCheckAsked;
import nextstep.events.operations.OperationId;
import nextstep.events.values.Prose;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import nextstep.query.implementation.PlanFacts;
import nextstep.query.views.Projector;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On PostgreSQL, too, a suppressed text is in no table any more, and all that is made of the log again is what is read. */
class SuppressedOnPostgresTest {
    private static final String INSULT = "Insult that nobody must read again";
    private static final String USER = "postgres";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final PlanFacts plan = new PlanFacts("mentoring");

    @TempDir
    Path folder;

    private EmbeddedPostgres postgres;
    private Tracker tracker;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        tracker = Tracker.onPostgres(folder, postgres.getJdbcUrl(USER, USER), USER)
                .record(
                        recommendation(4, "Equity"),
                        initiative("hubs", 4, 25, 26, "Regional hubs"),
                        plan.made("hubs", "GLOBAL", "WMF", null),
                        plan.planned("pilot", null, null),
                        plan.started("pilot", "2026-02-01"),
                        plan.blocked("pilot", INSULT, "2026-03-01"));
    }

    @AfterEach
    void stop() throws IOException {
        tracker.close();
        postgres.close();
    }

    @Test
    void isInNoTableAndTheViewsAreWhatTheLogSays() throws SQLException {
        long insult = tracker.last();
        assertThat(tracker.ask("/plans/mentoring").body().toString()).contains(INSULT);
        assertThat(tablesWith(INSULT)).hasSizeGreaterThanOrEqualTo(2);

        suppress(insult);

        assertThat(tablesWith(INSULT)).isEmpty();
        assertThat(tracker.ask("/plans/mentoring").body().toString()).contains("[suppressed]");
        assertIsAsTheLogSays();
    }

    @Test
    void soItIsOfAWordThatWasTakenBack() throws SQLException {
        long insult = tracker.last();
        tracker.recordUndoing(insult, plan.unblocked("pilot", null));
        assertThat(tracker.ask("/plans/mentoring?as-of=" + insult).body().toString())
                .contains(INSULT);

        suppress(insult);

        assertThat(tablesWith(INSULT)).isEmpty();
        assertThat(tracker.ask("/plans/mentoring?on=2026-03-15&as-of=" + insult)
                        .body()
                        .toString())
                .contains("BLOCKED", "[suppressed]");
        assertThat(tracker.ask("/plans/mentoring/steps/pilot?on=2026-03-15")
                        .item()
                        .path("state")
                        .asString())
                .isEqualTo("UNDER_WAY");
        assertIsAsTheLogSays();
    }

    private void suppress(long position) {
        String remains = Blanking.of(tracker.log().readRaw(position, 1).getFirst(), new EventNames(Facts.all()))
                .orElseThrow()
                .digest();
        tracker.record(
                new TextSuppressed(SuppressionId.of(position), position, new Prose("It insults somebody"), remains));
        Projector projector = tracker.bean(Projector.class);
        await().atMost(LONG).until(() -> projector.lastSuppression() == tracker.last() && !projector.isOutdated());
    }

    private void assertIsAsTheLogSays() {
        try (ViewDatabase again = ViewDatabase.inMemory()) {
            assertThat(new Rebuild(tracker.log(), tracker.database(), AllViews.PROJECTIONS)
                            .into(again)
                            .differences())
                    .isEmpty();
        }
        tracker.record(new SelfCheckAsked(OperationId.SELF_CHECK));
        await().atMost(LONG)
                .until(() -> selfCheck().path("position").asLong(-1) >= tracker.last()
                        && !selfCheck().path("running").asBoolean(true));
        assertThat(selfCheck().path("alike").asBoolean(false))
                .as(selfCheck().toString())
                .isTrue();
        assertThat(selfCheck().path("renewal").path("differences").size()).isZero();
    }

    private JsonNode selfCheck() {
        return JsonMapper.shared().readTree(tracker.askAsIs("/log/self-check").getContentAsByteArray());
    }

    /** Every table of every schema that says it, in whatever column. */
    private List<String> tablesWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table
                        + " t where position('" + text + "' in t::text) > 0"
                        + " or position(encode(convert_to('" + text + "', 'UTF8'), 'hex') in t::text) > 0")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select table_schema || '.' || table_name from"
                + " information_schema.tables where table_type = 'BASE TABLE'"
                + " and table_schema not in ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
