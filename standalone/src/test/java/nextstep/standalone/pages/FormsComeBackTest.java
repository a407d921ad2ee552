package nextstep.standalone.pages;

import static nextstep.standalone.pages.WithoutScripts.next;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nextstep.events.mandates.MandateKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms as a browser without scripts sends them: read from their page, sent, refused, read again. */
@SuppressWarnings("NullAway.Init") // started before all
class FormsComeBackTest {
    private static final String PAGE = "/initiatives/regional-thematic-hubs/roles?lang=de";
    private static final String ACTION = "/initiatives/regional-thematic-hubs/roles/-/-/declare";

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
    void aRefusedFormComesBackWithWhatWasWrittenAndWhatIsWrong() throws Exception {
        String back = declared(PAGE, "group=CEEHUB&context=GLOBAL&role=SUPPORTING&from=2999-01-01&note=Kept+%3Cb%3E");
        assertThat(back).startsWith(PAGE + "&refused=").contains("#");

        assertThat(ada.read(back))
                .contains("role=\"alert\"")
                .contains(">Kept &lt;b&gt;</textarea>")
                .containsPattern(
                        "aria-invalid=\"true\"[^>]*value=\"2999-01-01\"|value=\"2999-01-01\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void whatCameBackToItsFormStandsThereAlone() throws Exception {
        String back = declared(PAGE, "group=CEEHUB&context=GLOBAL&note=Once");

        assertThat(ada.read(back)).containsOnlyOnce("role=\"alert\"").doesNotContain("ns-gone");
    }

    @Test
    void whatIsMissingIsAskedForBesideItsFieldAndNotCalledByTheNameThatProgramsUse() throws Exception {
        String arabic = PAGE.replace("lang=de", "lang=ar");

        String page = ada.read(declared(PAGE, "group=CEEHUB&role=&context=&context.code=&note=Once"));
        String theme = ada.read(declared(PAGE, "group=CEEHUB&role=SUPPORTING&context=THEME%3A&context.code="));
        String named = ada.read(declared(arabic, "group=CEEHUB&role=SUPPORTING&context=THEME%3A&context.code=%D9%85"));

        assertThat(page)
                .contains("Es wurde noch nichts eingetragen: Etwas fehlt.")
                .containsPattern(beside("role", "Bitte auswählen."))
                .containsPattern(beside("context", "Bitte auswählen."))
                .doesNotContain("context-code-fault", "Das wird gebraucht", "GLOBAL, ");
        assertThat(theme).containsPattern(beside("context-code", "Bitte ausfüllen."));
        assertThat(named).containsPattern(beside("context-code", "اكتبه بما لا يزيد"));
    }

    @Test
    void anotherSessionDoesNotSeeWhatCameBack() throws Exception {
        String back = declared(PAGE, "group=CEEHUB&context=GLOBAL&note=Private");

        try (WithoutScripts other = WithoutScripts.guest(tracker)) {
            assertThat(other.read(back)).doesNotContain("Private");
        }
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageOfThePage() throws Exception {
        String back = declared(PAGE.replace("lang=de", "lang=ar"), "group=no+code");

        assertThat(ada.read(back))
                .contains("<html lang=\"ar\"")
                .contains("المعرّف من هذا النوع")
                .doesNotContain("An id of this kind");
    }

    @Test
    void aFormThatNamesAPageElsewhereIsAnsweredHere() throws Exception {
        String token = ada.hidden(PAGE, ACTION).replaceAll("&form-page=[^&]*", "");

        HttpResponse<String> answer = ada.sent(ACTION, token + "&form-page=%2F%2Fexample.org%2F&group=CEEHUB");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    private static String declared(String page, String fields) throws Exception {
        return next(ada.sent(ACTION, ada.hidden(page, ACTION) + "&" + fields));
    }

    private static String beside(String field, String sentence) {
        return "(?s)id=\"initiatives-regional-thematic-hubs-roles-declare-" + field + "-fault\".{0,120}?" + sentence;
    }
}
