package nextstep.standalone.pages;

import static nextstep.standalone.pages.WithoutScripts.next;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import nextstep.events.mandates.MandateKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser without scripts is told when its form was accepted. */
@SuppressWarnings("NullAway.Init") // started before all
class FormsAcceptedTest {
    private static final String PAGE = "/initiatives/regional-thematic-hubs/roles?lang=de";
    private static final String ACTION = "/initiatives/regional-thematic-hubs/roles/-/-/declare";
    private static final String SAVED = "ns-saved";

    @TempDir
    static Path data;

    private static StartedTracker tracker;
    private static WithoutScripts ada;

    @BeforeAll
    static void signIn() throws Exception {
        tracker = new StartedTracker(data);
        tracker.token();
        ada = WithoutScripts.signedIn(tracker, tracker.signInLink("Ada", MandateKind.STEWARD, null));
    }

    @AfterAll
    static void stop() {
        ada.close();
        tracker.close();
    }

    @Test
    void leadsToAPageThatShowsItAndSaysUnderWhichNumber() throws Exception {
        String next = declared("group=CEEHUB&context=LANGUAGE%3Apl&role=SUPPORTING&note=For+Polish");

        assertThat(next).contains("lang=de").contains("not-older-than=").matches(".*&saved=\\d+");
        String position = next.replaceAll(".*saved=", "");
        assertThat(ada.read(next))
                .contains("CEE Hub", "For Polish", "role=\"status\"")
                .containsPattern("Eingetragen als Nr. <a href=\"/history/" + position + "\\?lang=de\">" + position);
    }

    @Test
    void saysSoWhereItWasKnownAlready() throws Exception {
        declared("group=CEEHUB&context=LANGUAGE%3Acs&role=SUPPORTING");

        String again = declared("group=CEEHUB&context=LANGUAGE%3Acs&role=SUPPORTING");

        assertThat(again).endsWith("saved=nothing");
        assertThat(ada.read(again)).contains(SAVED, "Das war schon bekannt; es wurde nichts Neues eingetragen.");
    }

    @Test
    void countsWhatSeveralFactsWereRecorded() throws Exception {
        String action = "/plans/cee-mentoring/steps/state";
        String fields = ada.hidden("/plans/cee-mentoring", action)
                + "&title=A+meeting&state=COMPLETED&on=2026-05-01&evidence%5B0%5D.description=Minutes";

        String next = next(ada.sent(action, fields));
        String again = next(ada.sent(action, fields));

        assertThat(next).matches(".*saved=\\d+-\\d+");
        assertThat(ada.read(next)).contains("2 facts recorded, as nos.", "A meeting");
        assertThat(again).as("found by its title").endsWith("saved=nothing");
    }

    @Test
    void saysItOnceAndToNobodyElse() throws Exception {
        String next = declared("group=CEEHUB&context=LANGUAGE%3Asq&role=SUPPORTING");
        String page = ada.read(next);

        assertThat(page).containsOnlyOnce(SAVED);
        assertThat(page.replaceAll("(?s)<div class=\"[^\"]*ns-saved.*?</div>", ""))
                .as("no link, form or permanent address carries it on")
                .doesNotContain("saved=");
        try (WithoutScripts guest = WithoutScripts.guest(tracker)) {
            assertThat(guest.read(next)).contains("CEE Hub").doesNotContain(SAVED);
        }
        assertThat(ada.read(next + "&on=2026-11-01")).doesNotContain(SAVED);
        assertThat(ada.read(next.replaceAll("saved=\\d+", "saved=99999999"))).doesNotContain(SAVED);
        assertThat(ada.read(next.replaceAll("saved=\\d+", "saved=%3Cb%3E"))).doesNotContain(SAVED, "<b>");
    }

    @Test
    void theDeskIsOnesOwnWithoutAsking() throws Exception {
        assertThat(ada.read("/desk"))
                .contains("Bring mentors and newcomers together", "/plans?lead=CEEHUB")
                .as("one's own groups stand first")
                .containsPattern("<option value=\"\">[^<]*</option>\\s*<option value=\"CEEHUB\"");
    }

    @Test
    void aProblemIsAPageForPeopleAndADocumentForPrograms() throws Exception {
        assertThat(ada.read("/initiatives/nothing"))
                .contains("<html lang=\"en\"")
                .contains("<h1>");
        HttpRequest program = HttpRequest.newBuilder(URI.create(tracker.address() + "/initiatives/nothing"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(program, BodyHandlers.ofString()).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
    }

    private static String declared(String fields) throws Exception {
        return next(ada.sent(ACTION, ada.hidden(PAGE, ACTION) + "&" + fields));
    }
}
