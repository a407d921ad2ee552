package nextstep.standalone.door;

import static nextstep.standalone.door.Guest.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nextstep.command.mandates.FirstSteward;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.query.views.Projector;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** How the tracker runs is for those who look after it. */
class OperationsTest {
    @TempDir
    Path data;

    @Test
    void tellsStewardsAloneHowTheProcessIs() {
        try (ConfigurableApplicationContext tracker = Tracker.application()
                        .run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
                Guest guest = new Guest(Listening.at(tracker))) {
            Accounts accounts = tracker.getBean(Accounts.class);
            PersonId sara = accounts.personNamed(new Title("Sara"));
            tracker.getBean(FirstSteward.class).is(sara);
            await().until(() -> tracker.getBean(Projector.class).hasCaughtUp());

            assertThat(code(guest.get("/operations"))).isEqualTo("token-needed");
            assertThat(code(asked(guest, accounts, accounts.personNamed(new Title("Ada")), "application/json")))
                    .isEqualTo("steward-needed");
            assertThat(asked(guest, accounts, sara, "application/json").body())
                    .contains("\"stopped\":[]", "\"caughtUp\":true", "\"events\":");
            HttpResponse<String> page = asked(guest, accounts, sara, "text/html");
            assertThat(page.body()).contains("<h1>Operations</h1>", "Nothing here needs you");
            assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }
    }

    @Test
    void tellsOfAllThatShareTheWorkOfFailedImportsAndOfWhatOperatorsDid() {
        try (ConfigurableApplicationContext tracker = Tracker.application()
                        .run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
                Guest guest = new Guest(Listening.at(tracker))) {
            Accounts accounts = tracker.getBean(Accounts.class);
            PersonId sara = accounts.personNamed(new Title("Sara"));
            tracker.getBean(FirstSteward.class).is(sara);
            String token =
                    accounts.issue(sara, new Title("tests"), Duration.ofDays(1)).secret();
            accounts.beside()
                    .update(
                            "insert into process (id, program, machine, number, version, started, seen, stopped)"
                                    + " values ('killed', 'query-side', 'elsewhere', 7, '1', 0, ?, '[]')",
                            Instant.now().minus(Duration.ofMinutes(5)));

            assertThat(guest.send(guest.at("/imports/steps")
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "text/csv")
                                    .POST(BodyPublishers.ofString("plan,step\r\nnothing,at all\r\n")))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(guest.send(guest.at("/operations/stopped-views/retry")
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{}")))
                            .statusCode())
                    .isEqualTo(201);

            await().untilAsserted(() -> assertThat(
                            asked(guest, accounts, sara, "application/json").body())
                    .contains(
                            "\"program\":\"tracker\"",
                            "\"answers\":true",
                            "\"program\":\"query-side\"",
                            "\"silent\":true",
                            "\"well\":false",
                            "\"table\":\"steps\"",
                            "\"why\":\"lines-wrong\""));
        }
    }

    private static HttpResponse<String> asked(Guest guest, Accounts accounts, PersonId by, String form) {
        return guest.send(guest.at("/operations")
                .header("Accept", form)
                .header(
                        "Authorization",
                        "Bearer "
                                + accounts.issue(by, new Title("tests"), Duration.ofDays(1))
                                        .secret()));
    }
}
