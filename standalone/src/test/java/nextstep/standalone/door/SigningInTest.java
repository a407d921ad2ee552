package nextstep.standalone.door;

import static nextstep.standalone.door.Guest.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Coming in by a link, writing as whoever signed in, signing out. */
class SigningInTest {
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
    void opensALinkOnceAndOnlyWhenAskedTo() {
        String link = house.link("Ada");
        try (Guest mailProgram = house.guest();
                Guest ada = house.guest()) {
            assertThat(mailProgram.reads(link).statusCode()).isEqualTo(200);
            assertThat(mailProgram.get("/account").statusCode())
                    .as("looking signs nobody in")
                    .isEqualTo(401);
            HttpResponse<String> page = ada.reads(link);
            assertThat(page.body()).contains("action=\"" + link + "/open\" method=\"post\"");
            HttpResponse<String> opened = ada.sendsForm(link + "/open", "");

            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(ada.account().get("name").stringValue()).isEqualTo("Ada");
            assertThat(code(mailProgram.sendsForm(link + "/open", ""))).isEqualTo("link-used");
            assertThat(mailProgram.reads(link).statusCode()).isEqualTo(410);
            assertThat(mailProgram.reads("/sign-in/links/nsl_nonsense").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void writesByAFormAsWhoeverIsSignedIn() {
        try (Guest ada = house.signedIn("Ada")) {
            HttpResponse<String> written = ada.sendsForm("/regions/by-form/define", "name=By+a+form&source=a+list");

            assertThat(written.statusCode()).as(written.body()).isEqualTo(303);
            assertThat(code(ada.sendsRawForm("/regions/forged/define", "name=Forged&source=a+list")))
                    .isEqualTo("form-token-missing");
            assertThat(code(ada.send(ada.at("/regions/forged/define")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"name\": \"Forged\", \"source\": \"a list\"}")))))
                    .isEqualTo("form-token-missing");
        }
    }

    @Test
    void writesByJsonWithTheTokenInAHeader() {
        try (Guest ada = house.signedIn("Ada")) {
            HttpResponse<String> written = ada.send(ada.at("/regions/by-json/define")
                    .header("Content-Type", "application/json")
                    .header("Form-Token", ada.account().get("formToken").stringValue())
                    .POST(BodyPublishers.ofString("{\"name\": \"By JSON\", \"source\": \"a list\"}")));

            assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        }
    }

    @Test
    void givesANewSecretAtEachSignIn() {
        try (Guest ada = house.signedIn("Ada")) {
            String before = ada.cookie();
            int sessions = ada.account().get("sessions").size();
            ada.sendsForm(house.link("Ada") + "/open", "");

            assertThat(ada.cookie()).isNotEqualTo(before);
            assertThat(ada.account().get("sessions")).hasSize(sessions);
        }
    }

    @Test
    void signsOutHereThereAndEverywhere() {
        try (Guest laptop = house.signedIn("Frida");
                Guest phone = house.signedIn("Frida");
                Guest tablet = house.signedIn("Frida")) {
            String phoneSession = thisSession(phone.account());
            assertThat(laptop.sendsForm("/account/sessions/" + phoneSession + "/end", "")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(code(phone.get("/account"))).isEqualTo("session-over");
            laptop.sendsForm("/sign-out", "");
            assertThat(laptop.get("/account").statusCode()).isEqualTo(401);
            assertThat(tablet.account().get("sessions")).hasSize(1);
            tablet.sendsForm("/account/sessions/end", "");
            assertThat(tablet.get("/account").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void refusesAForeignPagesSignIn() {
        try (Guest victim = house.guest()) {
            HttpResponse<String> forced = victim.send(victim.at(house.link("Eve") + "/open")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", "https://evil.example")
                    .POST(BodyPublishers.noBody()));

            assertThat(code(forced)).isEqualTo("sent-from-elsewhere");
            assertThat(victim.get("/account").statusCode()).isEqualTo(401);
        }
    }

    private static String thisSession(JsonNode account) {
        for (JsonNode session : account.get("sessions")) {
            if (session.get("thisOne").booleanValue()) {
                return session.get("id").stringValue();
            }
        }
        throw new AssertionError(account);
    }
}
