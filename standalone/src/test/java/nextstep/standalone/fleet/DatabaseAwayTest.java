package nextstep.standalone.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import nextstep.command.mandates.FirstSteward;
import nextstep.events.log.EventLog;
import nextstep.events.log.Recorded;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.query.AllViews;
import nextstep.query.views.Comparison;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import nextstep.standalone.Tracker;
import nextstep.standin.CutLine;
import nextstep.standin.OwnPostgres;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database goes away under load: it is restarted, the line to it is cut, it falls silent. Everybody is told in a sentence, and
 * once it is back all goes on by itself, with everything that was acknowledged there once.
 */
class DatabaseAwayTest {
    private static final int PEOPLE = 4;
    private static final int MORE = 30;

    @TempDir
    private Path folder;

    @Test
    void isToldAndComesBackWithoutARestartAndNothingIsLost() throws Exception {
        try (OwnPostgres postgres = started();
                CutLine line = CutLine.to(postgres.port());
                ConfigurableApplicationContext tracker = Tracker.application()
                        .run(
                                "--server.port=0",
                                "--nextstep.data=" + folder.resolve("data"),
                                "--nextstep.history=false",
                                "--nextstep.limits.writes-per-minute=0",
                                "--nextstep.url=jdbc:postgresql://localhost:" + line.port() + "/postgres",
                                "--nextstep.user=postgres");
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(Listening.at(tracker));
            String token = tokenOfSupport(tracker, client);
            try (Load load = new Load(client, address, token).of(PEOPLE)) {
                load.goesOnBy(MORE);
                postgres.restart();
                load.goesOnBy(MORE);

                line.cut();
                isTold(client, HttpRequest.newBuilder(address.resolve("/initiatives")));
                isTold(
                        client,
                        HttpRequest.newBuilder(address.resolve("/groups/X/register"))
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofString("{}")));
                line.mend();
                load.goesOnBy(MORE);

                line.fallSilent();
                await().until(line::isHolding);
                line.mend();
                load.goesOnBy(MORE);
                load.end();

                assertThat(load.wrong()).isEmpty();
                nothingIsLost(tracker.getBean(EventLog.class), load);
                viewsEqualTheFold(tracker);
            }
        }
    }

    private OwnPostgres started() {
        try {
            return OwnPostgres.in(folder);
        } catch (IOException | IllegalStateException e) {
            return abort("PostgreSQL does not start here: " + e);
        }
    }

    /** While it is away: a problem with its code and when to come again, no fault of ours and no hanging. */
    private static void isTold(HttpClient client, HttpRequest.Builder asked) {
        HttpRequest request = asked.header("Accept", "application/json").build();
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"store-away\"", "Ask again");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
    }

    private static String tokenOfSupport(ConfigurableApplicationContext tracker, HttpClient client)
            throws IOException, InterruptedException {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId sara = accounts.personNamed(new Title("Sara"));
        tracker.getBean(FirstSteward.class).is(sara);
        String body = "{\"person\": \"" + sara.value()
                + "\", \"kind\": \"SUPPORT_TEAM\", \"note\": \"for the test\", \"evidence\": [{\"description\": \"a vote\"}]}";
        String token =
                accounts.issue(sara, new Title("tests"), Duration.ofDays(1)).secret();
        HttpRequest give = HttpRequest.newBuilder(URI.create(Listening.at(tracker) + "/mandates/give"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> given = client.send(give, BodyHandlers.ofString());
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        return token;
    }

    private static void nothingIsLost(EventLog log, Load load) {
        Set<String> streams = new HashSet<>();
        long expected = 0;
        for (Recorded recorded : log.read(0, Integer.MAX_VALUE)) {
            assertThat(recorded.position()).as("no gap").isEqualTo(expected++);
            if (recorded.stream().startsWith("group:")) {
                assertThat(streams.add(recorded.stream())).as("once").isTrue();
            }
        }
        assertThat(expected).isEqualTo(log.size());
        assertThat(streams)
                .containsAll(load.acknowledged().stream()
                        .map(code -> "group:" + code)
                        .toList());
    }

    private static void viewsEqualTheFold(ConfigurableApplicationContext tracker) {
        ViewDatabase live = tracker.getBean(ViewDatabase.class);
        try (ViewDatabase empty = ViewDatabase.inMemory()) {
            Comparison comparison =
                    new Rebuild(tracker.getBean(EventLog.class), live, AllViews.PROJECTIONS).into(empty);
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.rows()).isPositive();
        }
    }
}
