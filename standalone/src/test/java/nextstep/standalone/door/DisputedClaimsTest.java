package nextstep.standalone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nextstep.events.mandates.MandateKind;
import nextstep.web.people.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is disputed is told to whoever is to answer, and by its name. */
@SuppressWarnings("NullAway.Init") // started before all
class DisputedClaimsTest {
    private static final String SOURCE = "\"source\": \"a list\"";

    @TempDir
    static Path data;

    private static House house;
    private static Guest script;
    private static String support;

    @BeforeAll
    static void start() {
        house = new House(data);
        script = house.guest();
        support = house.token("Ada", Scope.EVERYTHING);
        does(
                "/recommendations/equity/adopt",
                "{\"number\": 4, \"language\": \"en\", \"title\": \"Ensure equity\", \"standing\": \"OFFICIAL\", "
                        + SOURCE + "}");
        does(
                "/initiatives/hubs/adopt",
                "{\"recommendation\": \"equity\", \"numberings\": [], \"language\": \"en\", \"title\": \"Hubs for all\","
                        + " \"standing\": \"OFFICIAL\", " + SOURCE + "}");
        registered("NORTH", "Friends of the North");
        registered("SOUTH", "Friends of the South");
        house.gives("Nora", MandateKind.DELEGATE, "NORTH");
        house.gives("Sven", MandateKind.DELEGATE, "SOUTH");
        String nora = house.token("Nora", Scope.EVERYTHING);
        does(nora, "/initiatives/hubs/roles/GLOBAL/NORTH/declare", "{\"role\": \"ACTIVE_COORDINATOR\"}");
        does(
                nora,
                "/plans/north-plan/make",
                "{\"initiative\": \"hubs\", \"context\": \"GLOBAL\", \"lead\": \"NORTH\", \"title\": \"The northern plan\"}");
        does(nora, "/plans/north-plan/steps/ask/plan", "{\"title\": \"Ask the members\", \"responsible\": \"SOUTH\"}");
    }

    @AfterAll
    static void stop() {
        script.close();
        house.close();
    }

    @Test
    void standOnTheDeskOfWhoeverSpeaksForTheGroupUntilTheyAreOver() {
        try (Guest nora = house.signedIn("Nora");
                Guest sven = house.signedIn("Sven");
                Guest ada = house.signedIn("Ada");
                Guest bob = house.signedIn("Bob")) {
            String role = raised(
                    "{\"subject\": \"role:hubs/GLOBAL/NORTH\", \"reason\": \"They left in spring\", \"evidence\": []}");
            String step = raised(
                    "{\"subject\": \"plan:north-plan\", \"step\": \"ask\", \"reason\": \"Nobody was asked\", \"evidence\": []}");

            await().until(() -> nora.reads("/desk").body().contains(step));
            assertThat(nora.reads("/desk").body()).contains(role, "They left in spring", "Friends of the North");
            assertThat(sven.reads("/desk").body())
                    .contains(step, "Ask the members")
                    .doesNotContain(role);
            assertThat(ada.reads("/desk").body())
                    .as("the support team answers, too")
                    .contains(role, step);
            assertThat(bob.reads("/desk").body()).doesNotContain(role, step);
            JsonNode desk = Guest.json(bob.get("/desk?group=SOUTH")).at("/item/disputes");
            assertThat(desk).hasSize(1);
            assertThat(desk.at("/0/path").asString()).isEqualTo(step);
            assertThat(desk.at("/0/claimants").valueStream().map(JsonNode::asString))
                    .containsExactly("group:NORTH", "group:SOUTH");

            does(step + "/settle", "{\"outcome\": \"CLAIM_STANDS\", \"reason\": \"They were\"}");
            await().until(() -> !sven.reads("/desk").body().contains(step));
            assertThat(nora.reads("/desk").body()).contains(role);
        }
    }

    @Test
    void areCalledByWhatIsDisputed() {
        try (Guest nobody = house.guest()) {
            String step = raised(
                    "{\"subject\": \"plan:north-plan\", \"step\": \"ask\", \"reason\": \"By phone only\", \"evidence\": []}");
            String role = raised(
                    "{\"subject\": \"role:hubs/GLOBAL/NORTH\", \"reason\": \"It was another group\", \"evidence\": []}");

            await().until(() -> nobody.reads("/disputes?limit=500").body().contains(role));
            assertThat(heading(nobody, step)).contains("Ask the members", "The northern plan");
            assertThat(heading(nobody, role))
                    .contains("Friends of the North", "Hubs for all")
                    .doesNotContain("hubs/GLOBAL");
            assertThat(words(nobody.reads("/disputes?limit=500").body()))
                    .contains("Ask the members", "Friends of the North")
                    .doesNotContain("hubs/GLOBAL/NORTH");
            assertThat(words(nobody.get("/disputes?as=csv").body())).doesNotContain("hubs/GLOBAL/NORTH");
        }
    }

    private static String heading(Guest guest, String page) {
        return words(guest.reads(page).body().replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1"));
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", "");
    }

    private static String raised(String dispute) {
        HttpResponse<String> answer =
                House.posts(script, "/disputes/raise", house.token("Bob", Scope.EVERYTHING), dispute);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void registered(String group, String name) {
        does(
                "/groups/" + group + "/register",
                "{\"code\": \"" + group + "\", \"name\": \"" + name
                        + "\", \"standing\": \"OFFICIAL\", \"kind\": \"CHAPTER\", " + SOURCE + "}");
    }

    private static void does(String path, String body) {
        does(support, path, body);
    }

    private static void does(String token, String path, String body) {
        HttpResponse<String> answer = House.posts(script, path, token, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(200, 201);
    }
}
