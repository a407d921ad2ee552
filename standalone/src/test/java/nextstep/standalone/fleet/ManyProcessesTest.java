package nextstep.standalone.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.Recorded;
import nextstep.query.AllViews;
import nextstep.query.views.Comparison;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import nextstep.standin.AxonServerStandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two command and two query sides work behind a gateway; one of each is killed; nobody notices much. */
class ManyProcessesTest {
    private static final int PEOPLE = 6;

    /** What docs/deployment/postgresql.md promises of a process that was killed. */
    private static final Duration TAKE_OVER = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    void loseNothingOnPostgres() throws Exception {
        Gateway.program();
        try (Fleet fleet = Fleet.over(ComposeFile.onPostgres(), folder, Map.of())) {
            loseNothing(fleet, new LogSettings(fleet.url(), "nextstep_query", "secret", Clock.systemUTC()));
            theQuerySideOnlyReadsTheLog(fleet);
            whoSignsInAtOneIsKnownToAllAndWhoSignsOutIsOutEverywhere(fleet);
        }
    }

    /** Commands are routed and events kept by what speaks Axon Server's protocol. */
    @Test
    void loseNothingThroughTheAxonServerConnector() throws Exception {
        Gateway.program();
        AxonServerStandIn axonServer = AxonServerStandIn.start();
        Map<String, String> addresses = Map.of("axon-server://axon-server:8124/default", axonServer.url());
        try (Fleet fleet = Fleet.over(ComposeFile.withAxonServer(), folder, addresses)) {
            loseNothing(fleet, new LogSettings(axonServer.url(), "", "", Clock.systemUTC()));
        } finally {
            axonServer.stop();
        }
    }

    private void loseNothing(Fleet fleet, LogSettings log) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            fleet.start(client);
            try (Gateway gateway = Gateway.before(fleet.sides(), folder);
                    Load load = new Load(client, gateway.address(), fleet.tokenOfSupport(client, gateway.address()))
                            .of(PEOPLE)) {
                load.goesOnBy(60);
                fleet.side("command-side-1").kill();
                load.goesOnBy(60);
                Side gone = folding(fleet);
                gone.kill();
                await().atMost(TAKE_OVER).until(() -> someoneElseFolds(fleet, gone));
                load.goesOnBy(60);
                load.end();

                assertThat(load.wrong()).isEmpty();
                nothingIsLost(log, load);
                viewsEqualTheFold(log, fleet);
            }
        }
    }

    private static boolean someoneElseFolds(Fleet fleet, Side gone) throws SQLException {
        return folder(fleet).filter(side -> side.pid() != gone.pid()).isPresent();
    }

    private static Side folding(Fleet fleet) throws SQLException {
        return folder(fleet).orElseThrow(() -> new AssertionError("nobody folds"));
    }

    /** The query side that holds the lock of the one that folds. */
    private static Optional<Side> folder(Fleet fleet) throws SQLException {
        try (Connection query = fleet.as("nextstep_query");
                Statement statement = query.createStatement();
                ResultSet found = statement.executeQuery("select distinct application_name from pg_locks"
                        + " join pg_stat_activity using (pid) where locktype = 'advisory' and granted"
                        + " and application_name like 'next-step views %'")) {
            String name = found.next() ? found.getString(1) : "";
            return fleet.sides().values().stream()
                    .filter(side -> name.endsWith(" " + side.pid()))
                    .findFirst();
        }
    }

    private static void nothingIsLost(LogSettings settings, Load load) {
        try (EventLog log = EventLog.openToRead(settings)) {
            Set<String> streams = new HashSet<>();
            long expected = 0;
            for (Recorded recorded : log.read(0, Integer.MAX_VALUE)) {
                assertThat(recorded.position()).as("no gap").isEqualTo(expected++);
                if (recorded.stream().matches("group:P\\d+-\\d+")) {
                    assertThat(streams.add(recorded.stream())).as("once").isTrue();
                }
            }
            assertThat(expected).isEqualTo(log.size());
            assertThat(streams)
                    .containsAll(load.acknowledged().stream()
                            .map(code -> "group:" + code)
                            .toList());
        }
    }

    private static void viewsEqualTheFold(LogSettings settings, Fleet fleet) {
        try (EventLog log = EventLog.openToRead(settings);
                ViewDatabase live = ViewDatabase.onPostgres(fleet.url(), "nextstep_query", "secret");
                ViewDatabase empty = ViewDatabase.inMemory()) {
            Comparison comparison = new Rebuild(log, live, AllViews.PROJECTIONS).into(empty);
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.rows()).isPositive();
        }
    }

    /** One of each was killed before and is started again. */
    private static void whoSignsInAtOneIsKnownToAllAndWhoSignsOutIsOutEverywhere(Fleet fleet) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String name : List.of("command-side-1", "command-side-2", "query-side-1", "query-side-2")) {
                if (!fleet.side(name).isAlive()) {
                    fleet.start(name);
                }
            }
            for (Side side : fleet.sides().values()) {
                side.ready(client);
            }
            Side command = fleet.side("command-side-1");
            Side otherCommand = fleet.side("command-side-2");
            List<Side> all = List.copyOf(fleet.sides().values());
            Session ada = Session.signedIn(client, command, fleet.linkOf("Ada"));
            for (Side side : all) {
                assertThat(ada.reads(side, "/account").statusCode())
                        .as(side.name())
                        .isEqualTo(200);
            }
            String formToken = ada.formToken(fleet.side("query-side-1"));
            assertThat(ada.sends(otherCommand, "/account/language", "{\"language\": \"fr\"}", formToken)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(ada.reads(fleet.side("query-side-2"), "/account").body()).contains("\"language\":\"fr\"");

            ada.sends(command, "/account/sessions/end", "{}", formToken);

            for (Side side : all) {
                assertThat(ada.reads(side, "/account").statusCode())
                        .as(side.name())
                        .isEqualTo(401);
            }
        }
    }

    private static void theQuerySideOnlyReadsTheLog(Fleet fleet) throws SQLException {
        try (Connection query = fleet.as("nextstep_query");
                Statement statement = query.createStatement()) {
            assertThat(statement.execute("select count(*) from log.events")).isTrue();
            for (String more : new String[] {
                "insert into log.events select * from log.events limit 1",
                "update log.events set payload = ''",
                "delete from log.events",
                "truncate log.events",
                "update log.head set size = 0",
                "drop table log.events",
                "create table log.more (a int)",
                "alter table log.events add column more int"
            }) {
                assertThatThrownBy(() -> statement.execute(more))
                        .as(more)
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }
}
