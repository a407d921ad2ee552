package nextstep.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nextstep.command.http.Route;
import nextstep.command.http.Routes;
import nextstep.events.log.EventLog;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.standalone.api.BadBodies.Bad;
import nextstep.standalone.api.Walk.Said;
import nextstep.standalone.stories.Mandates;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every command through the public door, good and bad, over the shipped history; whatever is sent and answered is as the
 * description of the API says. What is asked first lays the ground for what is asked later.
 */
@TestMethodOrder(OrderAnnotation.class)
class EveryCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    static ConfigurableApplicationContext tracker;
    static HttpClient client;
    static Guest guest;
    static EveryAnswer answers;
    static List<Said> walk;

    @BeforeAll
    static void start() throws IOException {
        tracker = Tracker.application()
                .run(
                        "--server.port=0",
                        "--nextstep.data=" + data,
                        "--nextstep.limits.requests-per-minute=1000000",
                        "--nextstep.limits.writes-per-minute=1000000");
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId walker = accounts.personNamed(new Title("Walker"));
        Mandates.give(tracker, walker, MandateKind.STEWARD, null);
        Mandates.give(tracker, walker, MandateKind.SUPPORT_TEAM, null);
        client = HttpClient.newHttpClient();
        guest = new Guest(
                client,
                URI.create(Listening.at(tracker)),
                accounts.issue(walker, new Title("walk"), Duration.ofDays(1)).secret());
        answers = new EveryAnswer(client, guest.tracker());
        walk = Walk.of(walker.value());
    }

    @AfterAll
    static void stop() {
        client.close();
        tracker.close();
    }

    @Test
    @Order(1)
    void isTakenAndSeen() {
        for (Said said : walk) {
            HttpResponse<String> answer = guest.posts(said.path(), said.body());

            assertThat(answer.statusCode())
                    .as(said.path() + " " + answer.body())
                    .isIn(200, 201);
            JsonNode decided = JSON.readTree(answer.body());
            assertThat(decided.get("recorded").asInt()).as(said.path()).isPositive();
            assertThat(answer.headers().firstValue("ETag"))
                    .hasValue("\"" + decided.get("version").asLong() + "\"");
            assertThat(answer.headers().firstValueAsLong("Log-Position").orElse(-1))
                    .isEqualTo(log().size() - 1);
            assertSeen(said);
        }
    }

    private static void assertSeen(Said said) {
        HttpResponse<String> page = guest.reads(said.read(), log().size() - 1);
        assertThat(page.statusCode()).as(said.read() + " " + page.body()).isEqualTo(200);
        assertThat(JSON.readTree(page.body()).at(said.pointer()).asString(""))
                .as("%s after %s: %s", said.read(), said.path(), page.body())
                .isEqualTo(said.says());
    }

    @Test
    @Order(2)
    void isWalked() {
        Set<String> paths = new TreeSet<>();
        walk.forEach(said -> answers.description().pathOf(said.path(), "post").ifPresent(paths::add));

        assertThat(tracker.getBean(Routes.class).all()).extracting(Route::path).allMatch(paths::contains);
    }

    @Test
    @Order(3)
    void isSentAndAnsweredAsDescribed() {
        for (Said said : walk) {
            String path = described(said);
            assertThat(answers.description().wrongInBody(path, said.body()))
                    .as(said.path())
                    .isEmpty();
            HttpResponse<String> again = guest.posts(said.path(), said.body());
            assertThat(answers.description().wrongInAnswer("post", path, again.statusCode(), type(again), again.body()))
                    .as(said.path())
                    .isEmpty();
        }
    }

    @Test
    @Order(4)
    void leavesAnswersThatAreAsDescribed() {
        walk.forEach(said -> answers.add(said.read()));

        assertThat(answers.wrong()).isEmpty();
        assertThat(answers.left()).as("read by nobody").isEmpty();
    }

    @Test
    @Order(5)
    void isRefusedWhereItsBodyIsWrong() {
        long before = log().size();
        List<String> wrong = new ArrayList<>();
        for (Said said : walk) {
            String path = described(said);
            for (Bad bad : new BadBodies(answers.description(), path, said.body()).all()) {
                HttpResponse<String> answer = guest.posts(said.path(), bad.body());
                String told = said.path() + ", " + bad.why() + ": " + answer.statusCode() + " " + answer.body();
                boolean named = bad.field().isEmpty() || answer.body().contains("\"" + bad.field());
                if (answer.statusCode() != 400 || !named) {
                    wrong.add(told);
                }
                answers.description()
                        .wrongInAnswer("post", path, answer.statusCode(), type(answer), answer.body())
                        .forEach(fault -> wrong.add(told + " " + fault));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(log().size()).isEqualTo(before);
    }

    @Test
    @Order(6)
    void isRefusedWhereAnythingElseIsWrong() {
        long before = log().size();
        String large = "{\"reason\": \"" + "x".repeat(1_100_000) + "\"}";
        List<String> wrong = new ArrayList<>();
        for (Said said : walk) {
            expect(401, said, said.path(), said.body(), Map.of("Authorization", "Bearer nst_nobody"), wrong);
            expect(413, said, said.path(), large, Map.of(), wrong);
            expect(412, said, said.path(), said.body(), Map.of("If-Match", "\"999\""), wrong);
            expect(400, said, said.path(), said.body(), Map.of("If-Match", "yesterday"), wrong);
            if (!said.begins()) {
                expect(404, said, said.nowhere(), said.body(), Map.of(), wrong);
            }
        }
        expect(413, walk.getFirst(), walk.getFirst().path(), large.repeat(10), Map.of(), wrong);
        assertThat(wrong).isEmpty();
        assertThat(log().size()).isEqualTo(before);
    }

    private static void expect(
            int status, Said said, String address, String body, Map<String, String> headers, List<String> wrong) {
        HttpResponse<String> answer = guest.posts(address, body, headers);
        String told = address + " with " + headers + ": " + answer.statusCode() + " " + answer.body();
        if (answer.statusCode() != status) {
            wrong.add("not " + status + ": " + told);
        }
        answers.description()
                .wrongInAnswer("post", described(said), answer.statusCode(), type(answer), answer.body())
                .forEach(fault -> wrong.add(told + " " + fault));
    }

    private static String described(Said said) {
        return answers.description().pathOf(said.path(), "post").orElseThrow();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    private static EventLog log() {
        return tracker.getBean(EventLog.class);
    }
}
