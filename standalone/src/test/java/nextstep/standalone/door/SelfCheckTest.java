package nextstep.standalone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nextstep.command.mandates.FirstSteward;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the views are what the log says is there for everybody to read. */
class SelfCheckTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path data;

    private ConfigurableApplicationContext tracker;
    private Guest guest;
    private String steward;
    private String anybody;

    @BeforeEach
    void start() {
        tracker = Tracker.application().run("--server.port=0", "--nextstep.data=" + data);
        guest = new Guest(Listening.at(tracker));
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId sara = accounts.personNamed(new Title("Sara"));
        tracker.getBean(FirstSteward.class).is(sara);
        steward = token(accounts, sara);
        anybody = token(accounts, accounts.personNamed(new Title("Bob")));
    }

    @AfterEach
    void stop() {
        guest.close();
        tracker.close();
    }

    @Test
    void findsAnAlteredRowAndNoneOnceTheViewsAreMadeAnew() throws SQLException {
        assertThat(report().has("alike")).as("before the first").isFalse();
        assertThat(checked().get("alike").booleanValue()).isTrue();

        alter("update implementation_plans set title = 'another'");
        JsonNode altered = checked();
        assertThat(altered.get("alike").booleanValue()).isFalse();
        assertThat(altered.get("differences").get(0).get("view").asString()).isEqualTo("implementation_plans");
        assertThat(guest.reads("/log/self-check").body()).contains("implementation_plans");

        assertThat(asked("/operations/new-views/ask", steward).statusCode()).isEqualTo(201);
        await().atMost(LONG).until(() -> checked().get("alike").booleanValue());
        JsonNode renewal = report().get("renewal");
        assertThat(renewal.get("alike").booleanValue()).isFalse();
        assertThat(renewal.get("differences").get(0).get("view").asString()).isEqualTo("implementation_plans");
        assertThat(guest.reads("/log/self-check").body()).contains("Nothing explains these differences");
        assertThat(guest.get("/plans").body()).doesNotContain("\"title\":\"another\"");
    }

    @Test
    void saysThatOneWasAskedForUntilItCameToAResult() throws SQLException {
        assertThat(guest.reads("/log/self-check").body()).contains("No self-check was made yet");
        assertThat(checked().has("askedAt")).isFalse();

        execute("seals.db", "delete from comparisons");
        execute("seals.db", "delete from undertakings");

        assertThat(report().has("askedAt")).isTrue();
        assertThat(guest.reads("/log/self-check").body())
                .contains("A self-check was asked for on ")
                .contains("is not finished yet")
                .doesNotContain("No self-check was made yet");
    }

    /** Everybody reads that it failed and what can be done; what the program said stands where stewards look. */
    @Test
    void tellsTheCauseOfAFailureToStewardsAlone() throws IOException {
        Files.createDirectory(data.resolve("self-check.lock"));
        Files.writeString(data.resolve("self-check"), "in the way");

        assertThat(asked("/operations/self-check/ask", steward).statusCode()).isEqualTo(201);
        await().atMost(LONG).until(() -> report().has("trouble"));

        assertThat(report().path("trouble").path("code").asString("")).isEqualTo("failed");
        assertThat(guest.reads("/log/self-check").body())
                .contains("because the program failed")
                .doesNotContain("self-check.lock");
        assertThat(asStewardReads("/operations"))
                .contains("because the program failed")
                .contains("self-check.lock");
    }

    private String asStewardReads(String path) {
        return guest.send(guest.at(path)
                        .header("Authorization", "Bearer " + steward)
                        .header("Accept", "text/html"))
                .body();
    }

    @Test
    void showsItsButtonsToThoseWhoMayPressThem() {
        assertThat(page(steward)).contains("/operations/new-views/ask");
        assertThat(page(anybody)).doesNotContain("/operations/new-views/ask");
        assertThat(guest.reads("/log/self-check").body()).doesNotContain("/operations/new-views/ask");
    }

    @Test
    void leavesNoCopyBehindNotEvenOfOneThatWasKilled() throws IOException {
        checked();
        try (var left = Files.list(data.resolve("self-check"))) {
            assertThat(left).isEmpty();
        }
        tracker.close();
        Path left = Files.createDirectories(data.resolve("self-check/views-1")).resolve("views.db");
        Files.writeString(left, "left by a killed process");

        tracker = Tracker.application().run("--server.port=0", "--nextstep.data=" + data);
        assertThat(left).doesNotExist();
    }

    private String page(String token) {
        return guest.send(guest.at("/log/self-check")
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/html"))
                .body();
    }

    @Test
    void isAskedForByStewardsAlone() {
        assertThat(asked("/operations/self-check/ask", anybody).statusCode()).isEqualTo(403);
        assertThat(asked("/operations/new-views/ask", anybody).statusCode()).isEqualTo(403);
        assertThat(guest.send(guest.at("/operations/self-check/ask").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(report().get("running").booleanValue()).isFalse();
    }

    /** What a check that began after now says. */
    private JsonNode checked() {
        HttpResponse<String> asked = asked("/operations/self-check/ask", steward);
        assertThat(asked.statusCode()).isIn(200, 201);
        long position =
                Long.parseLong(asked.headers().firstValue("Log-Position").orElseThrow());
        await().atMost(LONG).until(() -> report().path("position").asLong(-1) >= position);
        return report();
    }

    private JsonNode report() {
        return JsonMapper.shared().readTree(guest.get("/log/self-check").body());
    }

    private HttpResponse<String> asked(String path, String token) {
        return guest.send(guest.at(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private void alter(String sql) throws SQLException {
        execute("views.db", sql);
    }

    private void execute(String file, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve(file) + "?busy_timeout=10000");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static String token(Accounts accounts, PersonId person) {
        return accounts.issue(person, new Title("tests"), Duration.ofDays(1)).secret();
    }
}
