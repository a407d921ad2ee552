package nextstep.standalone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.web.people.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whoever states something is named where it is shown, by the name they have now, and by none once it is removed. */
class WhoSaidItTest {
    private static final String SOURCE = "\"source\": \"a list\"";
    private static final String STEP = "/plans/north-plan/steps/ask";
    private static final String ROLE = "/initiatives/hubs/roles/GLOBAL/NORTH";

    @TempDir
    Path data;

    @Test
    void isNamedInAnswersAndPagesUntilTheNameIsRemoved() {
        try (House house = new House(data);
                Guest script = house.guest();
                Guest nora = house.signedIn("Nora")) {
            makeTheRegister(script, house.token("Ada", Scope.EVERYTHING));
            house.gives("Nora", MandateKind.DELEGATE, "NORTH");
            works(script, house.token("Nora", Scope.EVERYTHING));
            PersonId person = house.person("Nora");
            await().until(() -> script.get(STEP).statusCode() == 200);

            assertStatedBy(script, person, "Nora");
            for (String page : List.of(STEP, ROLE, "/rounds/2026/priorities/NORTH")) {
                assertThat(words(script.reads(page))).as(page).contains("by Nora");
            }
            assertThat(words(script.reads("/history")))
                    .contains("A mandate was given to Nora", "mandate: delegate of a group, Friends of the North")
                    .doesNotContain("DELEGATE");

            assertThat(nora.sendsForm("/account/vanish", "forGood=true").statusCode())
                    .isEqualTo(303);
            assertStatedBy(script, person, "former participant");
            assertThat(words(script.reads(STEP)))
                    .contains("by former participant")
                    .doesNotContain("Nora");
        }
    }

    @Test
    void whatIsOnlyProposedIsComparedInWords() {
        try (House house = new House(data);
                Guest script = house.guest()) {
            makeTheRegister(script, house.token("Ada", Scope.EVERYTHING));
            does(script, house.token("Bob", Scope.EVERYTHING), ROLE + "/propose", "{\"role\": \"SUPPORTING\"}");
            await().until(() -> script.get(ROLE).statusCode() == 200);

            HttpResponse<String> compared = script.reads("/compare?from=0");

            assertThat(compared.statusCode()).isEqualTo(200);
            assertThat(words(compared)).contains("proposed").doesNotContain("PROPOSED");
        }
    }

    private static void assertStatedBy(Guest script, PersonId person, String name) {
        for (JsonNode claim : List.of(
                item(script, STEP),
                item(script, ROLE).at("/onTheDate/0"),
                item(script, "/rounds/2026/priorities/NORTH"))) {
            JsonNode by = claim.at("/statedBy");
            assertThat(by.path("id").asString("")).as(claim.toString()).isEqualTo(person.value());
            assertThat(by.path("path").asString()).isEqualTo("/people/" + person.key());
            assertThat(by.path("name").asString()).isEqualTo(name);
        }
    }

    private static JsonNode item(Guest script, String path) {
        return Guest.json(script.get(path)).at("/item");
    }

    private static void makeTheRegister(Guest script, String support) {
        String official = "\"language\": \"en\", \"standing\": \"OFFICIAL\", " + SOURCE;
        does(script, support, "/recommendations/equity/adopt", """
                {"number": 4, "title": "Ensure equity", %s}""".formatted(official));
        does(script, support, "/initiatives/hubs/adopt", """
                {"recommendation": "equity", "numberings": [], "title": "Hubs for all", %s}""".formatted(official));
        does(script, support, "/groups/NORTH/register", """
                {"code": "NORTH", "name": "Friends of the North", "standing": "OFFICIAL", "kind": "CHAPTER", %s}""".formatted(SOURCE));
        does(script, support, "/rounds/2026/open", "{\"title\": \"2026\", \"opens\": \"2026-01-01\"}");
    }

    private static void works(Guest script, String nora) {
        does(script, nora, ROLE + "/declare", "{\"role\": \"ACTIVE_COORDINATOR\"}");
        does(script, nora, "/plans/north-plan/make", """
                {"initiative": "hubs", "context": "GLOBAL", "lead": "NORTH", "title": "The northern plan"}""");
        does(script, nora, STEP + "/plan", "{\"title\": \"Ask the members\"}");
        does(script, nora, "/rounds/2026/priorities/NORTH/submit", """
                {"picks": [{"recommendation": "equity", "initiatives": ["hubs"]}], "basis": {"howDecided": "a vote"}}""");
    }

    private static void does(Guest script, String token, String path, String body) {
        HttpResponse<String> answer = House.posts(script, path, token, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(200, 201);
    }

    private static String words(HttpResponse<String> page) {
        return page.body().replaceAll("<[^>]*>", "");
    }
}
