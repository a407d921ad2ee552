package nextstep.standalone.door;

import static nextstep.standalone.door.Guest.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nextstep.events.people.PersonId;
import nextstep.web.people.Operator;
import nextstep.web.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stewards do for people outside the log, and nobody else does. */
class StewardsDeskTest {
    @TempDir
    static Path data;

    static House house;

    @BeforeAll
    static void start() {
        house = new House(data);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void letsAStewardInviteSomebodyAndNobodyElse() {
        try (Guest sara = house.signedIn("Sara");
                Guest bob = house.signedIn("Bob");
                Guest carla = house.guest()) {
            assertThat(code(bob.sendsForm("/sign-in/links", "name=Carla"))).isEqualTo("steward-needed");
            HttpResponse<String> made = sara.sendsForm("/sign-in/links", "name=Carla&days=2");
            String link =
                    made.body().replaceAll("(?s).*<code dir=\"ltr\">" + house.address() + "([^<]*)</code>.*", "$1");
            assertThat(made.statusCode()).isEqualTo(201);
            carla.sendsForm(link + "/open", "");

            assertThat(carla.account().get("name").stringValue()).isEqualTo("Carla");
        }
    }

    @Test
    void removesANameForItsOwnerAndForASteward() {
        try (Guest sara = house.signedIn("Sara");
                Guest dora = house.signedIn("Dora");
                Guest emil = house.signedIn("Emil")) {
            PersonId emilId = house.person("Emil");
            PersonId doraId = house.person("Dora");
            assertThat(code(dora.sendsForm("/people/" + emilId.key() + "/vanish", "forGood=true")))
                    .isEqualTo("steward-needed");
            assertThat(code(dora.sendsForm("/account/vanish", "forGood=false"))).isEqualTo("malformed");
            dora.sendsForm("/account/vanish", "forGood=true");
            sara.sendsForm("/people/" + emilId.key() + "/vanish", "forGood=true");

            assertThat(dora.get("/account").statusCode()).isEqualTo(401);
            assertThat(emil.get("/account").statusCode()).isEqualTo(401);
            assertThat(house.accounts().names().shown(doraId)).isEqualTo(Person.FORMER);
            assertThat(house.accounts().names().shown(emilId)).isEqualTo(Person.FORMER);
        }
    }

    @Test
    void listsPeopleForStewardsAlone() {
        house.person("Yasmin");
        try (Guest sara = house.signedIn("Sara");
                Guest bob = house.signedIn("Bob");
                Guest nobody = house.guest()) {
            assertThat(sara.reads("/people").body()).contains("Yasmin", "Sara");
            assertThat(sara.reads("/people?name=yasm").body())
                    .contains("Yasmin")
                    .doesNotContain(">Bob<");
            assertThat(sara.get("/people?name=%25").body())
                    .as("a pattern is no pattern")
                    .doesNotContain("Yasmin");
            assertThat(code(bob.get("/people"))).isEqualTo("steward-needed");
            assertThat(nobody.get("/people").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void namesPeopleInAFormOnlyToThoseWhoGiveMandates() {
        house.person("Yasmin");
        try (Guest sara = house.signedIn("Sara");
                Guest bob = house.signedIn("Bob")) {
            assertThat(sara.reads("/mandates").body()).contains("Yasmin");
            assertThat(bob.reads("/mandates").body()).doesNotContain("Yasmin").doesNotContain("/mandates/give");
        }
    }

    @Test
    void doesForAPersonWhatTheyAskForOnTheirPage() {
        PersonId zoe = house.person("Zoe");
        String page = "/people/" + zoe.key();
        try (Guest sara = house.signedIn("Sara");
                Guest bob = house.signedIn("Bob");
                Guest again = house.guest()) {
            assertThat(sara.reads(page).body()).contains("action=\"" + page + "/vanish\"", "action=\"/sign-in/links\"");
            assertThat(bob.reads(page).body()).contains("Zoe").doesNotContain("/vanish");
            HttpResponse<String> made = sara.sendsForm("/sign-in/links", "person=" + zoe.value() + "&days=1");
            again.sendsForm(
                    made.body().replaceAll("(?s).*" + house.address() + "([^<]*)</code>.*", "$1") + "/open", "");
            assertThat(again.account().get("person").stringValue()).isEqualTo(zoe.value());

            HttpResponse<String> gone = sara.sendsForm(page + "/vanish", "forGood=true");
            assertThat(gone.headers().firstValue("Location")).hasValue(page);
            assertThat(sara.reads(page).body())
                    .contains("former participant")
                    .doesNotContain("Zoe")
                    .doesNotContain("/vanish");
        }
    }

    @Test
    void givesNoMandateToWhoeverNobodyKnows() {
        try (Guest sara = house.signedIn("Sara")) {
            String mandate = "kind=AUDITOR&evidence[0].description=a+vote&person=";
            assertThat(sara.sendsForm(
                                    "/mandates/give",
                                    mandate + house.person("Vera").value())
                            .statusCode())
                    .isEqualTo(303);
            for (String nobody : List.of("person:nobody", Operator.ID.value(), forgotten("Walter"))) {
                HttpResponse<String> refused = sara.sendsForm("/mandates/give", mandate + nobody);
                assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
                assertThat(code(refused)).isEqualTo("unknown-person");
            }
        }
    }

    private static String forgotten(String name) {
        PersonId person = house.person(name);
        house.accounts().forget(person);
        return person.value();
    }
}
