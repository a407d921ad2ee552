package nextstep.standalone.door;

import static nextstep.standalone.door.Guest.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import nextstep.command.mandates.FirstSteward;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A tracker with narrow limits, behind a server that says for whom it asks. */
class LimitsTest {
    private static final String[] ORDERS = {
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy"
    };

    @TempDir
    static Path data;

    static ConfigurableApplicationContext tracker;
    static NarrowDoor door;
    static Guest guest;
    static String token;

    @BeforeAll
    static void start() {
        tracker = NarrowDoor.tracker(data);
        door = new NarrowDoor(Listening.at(tracker));
        guest = new Guest(Listening.at(tracker));
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId sara = accounts.personNamed(new Title("Sara"));
        tracker.getBean(FirstSteward.class).is(sara);
        token = accounts.issue(sara, new Title("tests"), Duration.ofDays(1)).secret();
    }

    @AfterAll
    static void stop() {
        guest.close();
        tracker.close();
    }

    @Test
    void asksAnAddressThatComesTooOftenToWaitAndNoOther() {
        HttpResponse<String> last = IntStream.range(0, 21)
                .mapToObj(i -> from("203.0.113.7", "/openapi.json"))
                .reduce((before, after) -> after)
                .orElseThrow();

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(code(last)).isEqualTo("too-many");
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 4L);
        assertThat(from("203.0.113.8", "/openapi.json").statusCode()).isEqualTo(200);
        assertThat(from("203.0.113.7", "/actuator/health").statusCode())
                .as("health is asked by machines")
                .isEqualTo(200);
    }

    @Test
    void takesANetworkOfTheSixthVersionForOneAddress() {
        IntStream.range(0, 20).forEach(i -> from("2001:db8:1:2::" + i, "/openapi.json"));

        assertThat(from("2001:db8:1:2::ffff", "/openapi.json").statusCode()).isEqualTo(429);
        assertThat(from("2001:db8:1:3::1", "/openapi.json").statusCode()).isEqualTo(200);
    }

    @Test
    void asksAPersonWhoWritesTooOftenToWait() {
        HttpResponse<String> last = IntStream.range(0, 11)
                .mapToObj(i -> guest.send(guest.at("/account/language")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"language\": \"fr\"}"))))
                .reduce((before, after) -> after)
                .orElseThrow();

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void refusesHeadersAndAddressesThatAreTooLong() throws IOException {
        assertThat(door.answers("GET /openapi.json HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(9_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(door.answers("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void tellsTheBrowserWhatAPageMayDoWithEveryAnswer() throws IOException {
        for (String path :
                new String[] {"/openapi.json", "/nothing-here", "/account", "/sign-in", "/initiatives?on=x"}) {
            HttpResponse<String> answer = from("203.0.113.99", path);
            for (String order : ORDERS) {
                assertThat(answer.headers().firstValue(order))
                        .as(path + " " + order)
                        .isPresent();
            }
        }
        assertThat(door.answers("GET /a%2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .contains("HTTP/1.1 400", "Content-Security-Policy: default-src 'none'");
    }

    @Test
    void showsTheWorldWhetherItIsWellAndAStewardWhatExactly() {
        HttpResponse<String> known =
                guest.send(guest.at("/actuator/health").header("Authorization", "Bearer " + token));

        assertThat(guest.get("/actuator/health").body()).contains("UP").doesNotContain("components", "details");
        assertThat(known.body()).contains("viewsHealth");
        for (String other : new String[] {"env", "beans", "configprops", "heapdump", "loggers", "mappings"}) {
            assertThat(guest.get("/actuator/" + other).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void showsItsMetricsToScrapersAndStewardsAlone() {
        assertThat(guest.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(scraped("wrong-but-long-enough").statusCode()).isEqualTo(401);
        assertThat(scraped(token).statusCode()).isEqualTo(200);

        guest.get("/initiatives/nothing");
        String metrics = scraped(NarrowDoor.SCRAPER).body();

        assertThat(metrics)
                .containsPattern("nextstep_log_size [0-9.E]+")
                .contains(
                        "nextstep_log_append_seconds_count", "nextstep_log_batches_total", "nextstep_views_stopped 0.0")
                .contains("nextstep_problems_total{code=\"unknown-initiative\",status=\"404\"}")
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*method=\"GET\".*outcome=\"CLIENT_ERROR\".*status=\"404\".*uri=\"/initiatives/\\{initiative}\"")
                .doesNotContain("/initiatives/nothing")
                .contains("nextstep_views_lag");
    }

    private static HttpResponse<String> scraped(String bearer) {
        return guest.send(guest.at("/actuator/prometheus").header("Authorization", "Bearer " + bearer));
    }

    private static HttpResponse<String> from(String caller, String path) {
        return guest.send(guest.at(path).header("X-Forwarded-For", caller));
    }
}
