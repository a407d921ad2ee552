package nextstep.standalone.pages;

import static nextstep.standalone.pages.WithoutScripts.next;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.events.mandates.MandateKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a steward lets somebody in and gives mandates, in a browser without scripts. */
@SuppressWarnings("NullAway.Init") // started before all
class FormsOfMandatesTest {
    private static final String GIVE = "/mandates/give";
    private static final String VOTE = "&evidence%5B0%5D.description=a+vote";

    @TempDir
    static Path data;

    private static StartedTracker tracker;
    private static WithoutScripts ada;

    @BeforeAll
    static void signIn() throws Exception {
        tracker = new StartedTracker(data);
        ada = WithoutScripts.signedIn(tracker, tracker.signInLink("Ada", MandateKind.STEWARD, null));
    }

    @AfterAll
    static void stop() {
        ada.close();
        tracker.close();
    }

    @Test
    void anInvitationLeadsToTheMandateOfThePersonWhoWasInvited() throws Exception {
        HttpResponse<String> invited =
                ada.sent("/sign-in/links", ada.hidden("/account", "/sign-in/links") + "&name=Carla&days=3");
        Matcher link = Pattern.compile("href=\"(/mandates\\?person=(person:[0-9a-f]+)#give)\"")
                .matcher(invited.body());
        assertThat(link.find()).as(invited.body()).isTrue();

        assertThat(ada.read(link.group(1)))
                .containsPattern("<option value=\"" + link.group(2) + "\" selected>Carla")
                .containsPattern("<details class=\"ns-act\" open>\\s*<summary>Give a mandate");
    }

    @Test
    void aMandateIsGivenToNobodyAndOfNoKindUnlessBothAreChosen() throws Exception {
        String fields = ada.hidden("/mandates", GIVE);
        assertThat(ada.read("/mandates")).containsPattern(choosing("person")).containsPattern(choosing("kind"));

        String back = next(ada.sent(GIVE, fields + "&person=&kind=&group=" + VOTE));

        assertThat(back).contains("refused=");
        assertThat(ada.read(back))
                .contains("mandates-give-person-fault", "mandates-give-kind-fault")
                .containsPattern(choosing("kind"));
    }

    @Test
    void whatWasWrittenStandsAboveAPageThatHasItsFormNoMore() throws Exception {
        Matcher person = Pattern.compile("<option value=\"(person:[^\"]+)\"").matcher(ada.read("/mandates"));
        assertThat(person.find()).isTrue();
        String given = next(
                ada.sent(GIVE, ada.hidden("/mandates", GIVE) + "&kind=AUDITOR" + VOTE + "&person=" + person.group(1)));
        String revoke = given.replaceAll("[?#].*", "") + "/revoke";
        String fields = ada.hidden(given, revoke);
        assertThat(ada.read(next(ada.sent(revoke, fields + "&reason=The+vote+was+repeated"))))
                .contains("The vote was repeated");

        String page = ada.read(next(ada.sent(revoke, fields + "&reason=Kept+%3Cb%3E+from+another+window")));

        assertThat(page)
                .doesNotContain("/revoke\"")
                .containsOnlyOnce("role=\"alert\"")
                .contains("no longer on this page", "<code dir=\"ltr\">reason</code>")
                .contains("Kept &lt;b&gt; from another window");
        assertThat(page.indexOf("role=\"alert\"")).isLessThan(page.indexOf("<h1>"));
    }

    /** A list in which nothing is chosen at first and something has to be. */
    private static String choosing(String field) {
        return "<select[^>]*name=\"" + field + "\" required[^>]*>\\s*<option value=\"\" selected>Choose …";
    }
}
