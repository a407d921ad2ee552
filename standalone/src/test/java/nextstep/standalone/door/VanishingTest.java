package nextstep.standalone.door;

import static nextstep.standalone.door.Guest.code;
import static nextstep.standalone.door.Guest.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nextstep.command.mandates.FirstSteward;
import nextstep.events.log.EventLog;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.standalone.stories.Mandates;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import nextstep.web.people.Links;
import nextstep.web.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody signs in, works, and leaves: the name is nowhere, what was done is still there. */
class VanishingTest {
    private static final String NAME = "Zenobia of Palmyra";

    @TempDir
    Path data;

    @Test
    void takesTheNameEverywhereAndLeavesTheActs() {
        try (ConfigurableApplicationContext tracker = Tracker.application()
                        .run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
                Guest zenobia = new Guest(Listening.at(tracker))) {
            Accounts accounts = tracker.getBean(Accounts.class);
            EventLog log = tracker.getBean(EventLog.class);
            PersonId person = accounts.personNamed(new Title(NAME));
            tracker.getBean(FirstSteward.class).is(person);
            Mandates.give(tracker, person, MandateKind.SUPPORT_TEAM, null);
            signsIn(zenobia, accounts, person);
            works(zenobia);
            assertThat(filesThatSay(NAME))
                    .as("before")
                    .extracting(Path::getFileName)
                    .isNotEmpty();
            assertThat(saidInTheLog(log)).doesNotContain(NAME).contains(person.value());
            String asked = json(zenobia.get("/regions")).get("items").toString();
            HttpResponse<String> tooEarly = zenobia.sendsForm("/account/vanish", "forGood=true");
            assertThat(code(tooEarly)).as(tooEarly.body()).isEqualTo("last-steward");
            assertThat(accounts.names().shown(person)).isEqualTo(NAME);
            Mandates.give(tracker, accounts.personNamed(new Title("Odaenathus")), MandateKind.STEWARD, null);
            HttpResponse<String> left = zenobia.sendsForm("/account/vanish", "forGood=true");

            assertThat(left.statusCode()).as(left.body()).isEqualTo(303);
            assertThat(filesThatSay(NAME)).as("with the tracker still running").isEmpty();
            assertThat(accounts.names().shown(person)).isEqualTo(Person.FORMER);
            assertThat(json(zenobia.get("/regions")).get("items").toString())
                    .contains("Palmyrene")
                    .isEqualTo(asked);
            assertThat(saidInTheLog(log)).contains(person.value());
            assertThat(ended(log))
                    .as("mandates end with who held them")
                    .containsExactlyInAnyOrder(
                            MandateId.of(person, MandateKind.STEWARD, null),
                            MandateId.of(person, MandateKind.SUPPORT_TEAM, null));
            assertThat(log.read(log.size() - 1, 1).getFirst().by()).hasValue(person);
            for (String page : new String[] {"/mandates", "/regions", "/exports/steps.csv", "/openapi.json"}) {
                assertThat(zenobia.get(page).body()).as(page).doesNotContain(NAME);
            }
        }
        assertThat(filesThatSay(NAME)).as("after the tracker stopped").isEmpty();
    }

    private static List<MandateId> ended(EventLog log) {
        return log.read(0, Math.toIntExact(log.size())).stream()
                .map(Recorded::fact)
                .filter(MandateRevoked.class::isInstance)
                .map(fact -> ((MandateRevoked) fact).mandate())
                .toList();
    }

    private static void signsIn(Guest zenobia, Accounts accounts, PersonId person) {
        String link = accounts.links().make(person, null, Links.USUAL).path();
        assertThat(zenobia.sendsForm(link + "/open", "").statusCode()).isEqualTo(303);
        assertThat(zenobia.sendsForm("/account/tokens", "name=" + NAME.replace(' ', '+'))
                        .statusCode())
                .isEqualTo(201);
    }

    private static void works(Guest zenobia) {
        String token = zenobia.account().get("formToken").stringValue();
        for (int i = 0; i < 40; i++) {
            HttpResponse<String> answer = zenobia.send(zenobia.at("/regions/palmyra-" + i + "/define")
                    .header("Content-Type", "application/json")
                    .header("Form-Token", token)
                    .POST(BodyPublishers.ofString("{\"name\": \"Palmyrene " + i + "\", \"source\": \"a list\"}")));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private static String saidInTheLog(EventLog log) {
        StringBuilder said = new StringBuilder();
        for (Recorded recorded : log.read(0, Math.toIntExact(log.size()))) {
            said.append(recorded);
        }
        return said.toString();
    }

    private List<Path> filesThatSay(String text) {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> says(file, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean says(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
