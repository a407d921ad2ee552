package nextstep.standalone.door;

import static nextstep.standalone.door.Guest.code;
import static nextstep.standalone.door.House.defines;
import static nextstep.standalone.door.House.posts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nextstep.events.mandates.MandateKind;
import nextstep.web.people.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a script may do in the name of who made its token. */
class TokensTest {
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
    void makesShowsAndRevokesTokens() {
        try (Guest ada = house.signedIn("Tina");
                Guest script = house.guest()) {
            HttpResponse<String> made = ada.sendsForm("/account/tokens", "name=nightly+import&scope=everything&days=7");
            String secret = secretIn(made);
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
        try (Guest script = house.guest()) {
            String desk = house.token("Tom", new Scope.ReadDesk());
            String oneGroup = house.token("Tom", new Scope.WriteForGroup("group:CEEHUB"));
            String everything = house.token("Tom", Scope.EVERYTHING);

            assertThat(code(defines(script, "too-much", desk))).isEqualTo("scope-too-narrow");
            assertThat(code(posts(script, "/account/vanish", oneGroup, "{\"forGood\": true}")))
                    .isEqualTo("scope-too-narrow");
            assertThat(code(posts(script, "/account/tokens", everything, "{\"name\": \"another\"}")))
                    .isEqualTo("token-makes-no-token");
        }
    }

    @Test
    void offersATokenForEachGroupThatTheirHolderSpeaksFor() {
        String ada = house.token("Ada", Scope.EVERYTHING);
        try (Guest walker = house.signedIn("Wanda");
                Guest script = house.guest()) {
            for (String code : List.of("WALK", "RUN")) {
                posts(script, "/groups/" + code + "/register", ada, """
                        {"code": "%s", "name": "People who %s", "standing": "OFFICIAL", "kind": "USER_GROUP",
                         "from": "2020-01-01", "source": "a list"}""".formatted(code, code));
                house.gives("Wanda", MandateKind.DELEGATE, code);
            }
            String page = walker.reads("/account").body();
            assertThat(page).contains("<option value=\"group:WALK\"", "write for People who RUN alone");

            String secret = secretIn(walker.sendsForm("/account/tokens", "name=for+one&scope=group%3AWALK&days=7"));
            assertThat(code(posts(script, "/plans/make", secret, planLedBy("RUN"))))
                    .isEqualTo("scope-too-narrow");
            assertThat(code(posts(script, "/plans/make", secret, planLedBy("WALK"))))
                    .as("it may, but there is no such initiative")
                    .isEqualTo("unknown-initiative");
            assertThat(walker.account().get("tokens").get(0).get("scope").stringValue())
                    .isEqualTo("group:WALK");
        }
    }

    @Test
    void offersTheSupportTeamATokenForAnyGroupThatReachesWhatTheyDoForIt() {
        try (Guest ada = house.signedIn("Ada");
                Guest script = house.guest()) {
            String everything = house.token("Ada", Scope.EVERYTHING);
            for (String code : List.of("SWIM", "SAIL")) {
                posts(script, "/groups/" + code + "/register", everything, """
                        {"code": "%s", "name": "People who %s", "standing": "OFFICIAL", "kind": "USER_GROUP",
                         "from": "2020-01-01", "source": "a list"}""".formatted(code, code));
            }
            await().until(() -> ada.reads("/account").body().contains("write for People who SAIL alone"));
            assertThat(ada.reads("/account").body()).contains("<option value=\"group:SWIM\"");

            String secret = secretIn(ada.sendsForm("/account/tokens", "name=for+one&scope=group%3ASWIM&days=7"));
            HttpResponse<String> renamed = posts(script, "/groups/SWIM/rename", secret, newName());
            assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(200);
            assertThat(code(posts(script, "/groups/SAIL/rename", secret, newName())))
                    .isEqualTo("scope-too-narrow");
            assertThat(code(defines(script, "no-group", secret))).isEqualTo("scope-too-narrow");
        }
    }

    private static String newName() {
        return "{\"name\": \"Another name\", \"standing\": \"OFFICIAL\", \"source\": \"a list\"}";
    }

    private static String secretIn(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*<code dir=\"ltr\">(nst_[^<]*)</code>.*", "$1");
    }

    private static String planLedBy(String group) {
        return "{\"initiative\": \"none\", \"context\": \"GLOBAL\", \"lead\": \"" + group
                + "\", \"title\": \"A plan\"}";
    }
}
