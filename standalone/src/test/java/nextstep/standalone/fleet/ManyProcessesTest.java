package nextstep.standalone.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
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
            WhatAllShare all = WhatAllShare.among(fleet);
            all.whoSignsInAtOneIsKnownToAllAndWhoSignsOutIsOutEverywhere();
            all.aTokenThatIsRevokedAtOneIsRefusedByAll();
            all.whoHasAPageOpenAtEitherQuerySideHearsThatItHasChanged();
            all.whatAnOperatorAsksOfOneIsDoneByWhomeverKeepsTheViews();
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
                theGatewayNamesEachRequest(client, gateway);
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

    /** A name of ours has half as many digits. */
    private static void theGatewayNamesEachRequest(HttpClient client, Gateway gateway) throws Exception {
        HttpRequest.Builder unnamed = HttpRequest.newBuilder(gateway.address().resolve("/initiatives"));
        HttpResponse<Void> made = client.send(unnamed.build(), BodyHandlers.discarding());
        assertThat(made.headers().firstValue("Request-Id").orElse("")).matches("[0-9a-f]{32}");
        HttpResponse<Void> kept =
                client.send(unnamed.header("X-Request-Id", "somebodys-own").build(), BodyHandlers.discarding());
        assertThat(kept.headers().firstValue("Request-Id")).hasValue("somebodys-own");
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
