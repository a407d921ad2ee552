package nextstep.standalone.door;

import static nextstep.standalone.door.Guest.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Decisions;
import nextstep.command.mandates.FirstSteward;
import nextstep.command.mandates.GiveMandate;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import nextstep.web.people.Links;
import nextstep.web.people.Person;
import nextstep.web.people.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

class SigningInTest {
    @TempDir
    static Path data;

    static ConfigurableApplicationContext tracker;
    static String address;
    static Accounts accounts;

    @BeforeAll
    static void start() {
        tracker = Tracker.application().run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
        address = Listening.at(tracker);
        accounts = tracker.getBean(Accounts.class);
        tracker.getBean(FirstSteward.class).is(accounts.personNamed(new Title("Sara")));
        for (String name : List.of("Ada", "Tina")) {
            Decisions decisions = tracker.getBean(Decisions.class);
            decisions.decide(supportTeam(accounts.personNamed(new Title(name))), Asked.byTheTracker("tests"));
        }
    }

    private static GiveMandate supportTeam(PersonId person) {
        return new GiveMandate(
                person,
                MandateKind.SUPPORT_TEAM,
                null,
                null,
                null,
                List.of(new Evidence(new Prose("for the tests"), null)),
                null);
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    @Test
    void opensALinkOnceAndOnlyWhenAskedTo() {
        String link = link("Ada");
        try (Guest mailProgram = new Guest(address);
                Guest ada = new Guest(address)) {
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
        try (Guest ada = signedIn("Ada")) {
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
        try (Guest ada = signedIn("Ada")) {
            HttpResponse<String> written = ada.send(ada.at("/regions/by-json/define")
                    .header("Content-Type", "application/json")
                    .header("Form-Token", ada.account().get("formToken").stringValue())
                    .POST(BodyPublishers.ofString("{\"name\": \"By JSON\", \"source\": \"a list\"}")));

            assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        }
    }

    @Test
    void givesANewSecretAtEachSignIn() {
        try (Guest ada = signedIn("Ada")) {
            String before = ada.cookie();
            int sessions = ada.account().get("sessions").size();
            ada.sendsForm(link("Ada") + "/open", "");

            assertThat(ada.cookie()).isNotEqualTo(before);
            assertThat(ada.account().get("sessions")).hasSize(sessions);
        }
    }

    @Test
    void signsOutHereThereAndEverywhere() {
        try (Guest laptop = signedIn("Frida");
                Guest phone = signedIn("Frida");
                Guest tablet = signedIn("Frida")) {
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
    void makesShowsAndRevokesTokens() {
        try (Guest ada = signedIn("Tina");
                Guest script = new Guest(address)) {
            HttpResponse<String> made = ada.sendsForm("/account/tokens", "name=nightly+import&scope=everything&days=7");
            String secret = made.body().replaceAll("(?s).*<code dir=\"ltr\">(nst_[^<]*)</code>.*", "$1");
            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(defines(script, "by-token", secret).statusCode()).isEqualTo(201);
            JsonNode token = ada.account().get("tokens").get(0);
            assertThat(token.get("name").stringValue()).isEqualTo("nightly import");
            assertThat(token.get("lastUsed").isNull()).isFalse();
            assertThat(ada.account().toString()).doesNotContain(secret);
            ada.sendsForm("/account/tokens/" + token.get("id").stringValue() + "/revoke", "");

            assertThat(code(defines(script, "by-token-2", secret))).isEqualTo("token-not-valid");
        }
    }

    @Test
    void letsATokenDoNoMoreThanItsScope() {
        try (Guest script = new Guest(address)) {
            String desk = token("Tom", new Scope.ReadDesk());
            String oneGroup = token("Tom", new Scope.WriteForGroup("group:CEEHUB"));
            String everything = token("Tom", Scope.EVERYTHING);

            assertThat(code(defines(script, "too-much", desk))).isEqualTo("scope-too-narrow");
            assertThat(code(posts(script, "/account/vanish", oneGroup, "{\"forGood\": true}")))
                    .isEqualTo("scope-too-narrow");
            assertThat(code(posts(script, "/account/tokens", everything, "{\"name\": \"another\"}")))
                    .isEqualTo("token-makes-no-token");
        }
    }

    @Test
    void letsAStewardInviteSomebodyAndNobodyElse() {
        try (Guest sara = signedIn("Sara");
                Guest bob = signedIn("Bob");
                Guest carla = new Guest(address)) {
            assertThat(code(bob.sendsForm("/sign-in/links", "name=Carla"))).isEqualTo("steward-needed");
            HttpResponse<String> made = sara.sendsForm("/sign-in/links", "name=Carla&days=2");
            String link = made.body().replaceAll("(?s).*<code dir=\"ltr\">" + address + "([^<]*)</code>.*", "$1");
            assertThat(made.statusCode()).isEqualTo(201);
            carla.sendsForm(link + "/open", "");

            assertThat(carla.account().get("name").stringValue()).isEqualTo("Carla");
        }
    }

    @Test
    void removesANameForItsOwnerAndForASteward() {
        try (Guest sara = signedIn("Sara");
                Guest dora = signedIn("Dora");
                Guest emil = signedIn("Emil")) {
            PersonId emilId = accounts.personNamed(new Title("Emil"));
            PersonId doraId = accounts.personNamed(new Title("Dora"));
            assertThat(code(dora.sendsForm("/people/" + emilId.key() + "/vanish", "forGood=true")))
                    .isEqualTo("steward-needed");
            assertThat(code(dora.sendsForm("/account/vanish", "forGood=false"))).isEqualTo("malformed");
            dora.sendsForm("/account/vanish", "forGood=true");
            sara.sendsForm("/people/" + emilId.key() + "/vanish", "forGood=true");

            assertThat(dora.get("/account").statusCode()).isEqualTo(401);
            assertThat(emil.get("/account").statusCode()).isEqualTo(401);
            assertThat(accounts.names().shown(doraId)).isEqualTo(Person.FORMER);
            assertThat(accounts.names().shown(emilId)).isEqualTo(Person.FORMER);
        }
    }

    @Test
    void refusesAForeignPagesSignIn() {
        try (Guest victim = new Guest(address)) {
            HttpResponse<String> forced = victim.send(victim.at(link("Eve") + "/open")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", "https://evil.example")
                    .POST(BodyPublishers.noBody()));

            assertThat(code(forced)).isEqualTo("sent-from-elsewhere");
            assertThat(victim.get("/account").statusCode()).isEqualTo(401);
        }
    }

    private static Guest signedIn(String name) {
        Guest guest = new Guest(address);
        assertThat(guest.sendsForm(link(name) + "/open", "").statusCode()).isEqualTo(303);
        return guest;
    }

    private static String link(String name) {
        return accounts.links()
                .make(accounts.personNamed(new Title(name)), null, Links.USUAL)
                .path();
    }

    private static String token(String name, Scope scope) {
        return accounts.issue(accounts.personNamed(new Title(name)), new Title("tests"), scope, Duration.ofDays(1))
                .secret();
    }

    private static String thisSession(JsonNode account) {
        for (JsonNode session : account.get("sessions")) {
            if (session.get("thisOne").booleanValue()) {
                return session.get("id").stringValue();
            }
        }
        throw new AssertionError(account);
    }

    private static HttpResponse<String> defines(Guest script, String region, String token) {
        return posts(
                script, "/regions/" + region + "/define", token, "{\"name\": \"A region\", \"source\": \"a list\"}");
    }

    private static HttpResponse<String> posts(Guest script, String path, String token, String json) {
        return script.send(script.at(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }
}
