package nextstep.standalone.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The support team keeps groups and conversations by the forms on their pages. Skipped where no browser is installed. */
@SuppressWarnings("NullAway.Init") // started before all
class KeptByFormsTest {
    private static final String KEEPER = "Keeper";

    @TempDir
    static Path data;

    private static Browser browser;
    private static StartedTracker tracker;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.started();
        tracker = new StartedTracker(data);
        tracker.situations(KEEPER);
    }

    @AfterAll
    static void stop() {
        if (tracker != null) {
            tracker.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aGroupIsRegisteredWithoutScripts() {
        try (BrowserContext window = SignedIn.as(KEEPER, browser.window("en", 1280, false), tracker)) {
            Page page = window.newPage();
            page.navigate(tracker.address() + "/groups");
            Locator form = page.locator("form[action='/groups/-/register']");
            page.locator("summary", new Page.LocatorOptions().setHasText("Register a group"))
                    .click();
            form.locator("[name=group]").fill("PLUG");
            form.locator("[name=name]").fill("Polish user group");
            form.locator("[name=standing]").selectOption("OFFICIAL");
            form.locator("[name=kind]").selectOption("HUB");
            form.locator("[name=source]").fill("Meta-Wiki");
            form.locator("button").click();

            assertThat(form.locator("[name=name]")).hasValue("Polish user group");
            assertThat(form.locator("[name=hubType]")).hasAttribute("aria-invalid", "true");
            form.locator("[name=kind]").selectOption("USER_GROUP");
            form.locator("button").click();

            assertThat(page.locator("h1")).hasText("Polish user group");
            assertThat(page.url()).contains("/groups/PLUG");
        }
    }

    @Test
    void aConversationIsAnnouncedWithItsHours() {
        try (BrowserContext window = SignedIn.as(KEEPER, browser.window("en", 1280, true), tracker)) {
            Page page = window.newPage();
            page.navigate(tracker.address() + "/conversations");
            page.locator("summary", new Page.LocatorOptions().setHasText("Announce a conversation"))
                    .click();
            Locator form = page.locator("form[action='/conversations/-/announce']");
            form.locator("[name=conversation]").fill("hubs-2027");
            form.locator("[name=title]").fill("Hubs in 2027");
            form.locator("[name=focus][value=HOW]").check(new Locator.CheckOptions().setForce(true));
            form.locator("[name='sittings[0].day']").fill("2027-02-06");
            form.locator("[name='sittings[0].start']").fill("2027-02-06T15:00");
            form.locator("[name='interpretation[2]']").selectOption("ar");
            form.locator("[name='lightningTalkMinutes[0]']").fill("5");
            form.locator("[name='lightningTalkMinutes[1]']").fill("15");
            form.locator("[name=registrationUntil]").fill("2027-02-01");
            form.locator("[name=source]").fill("Meta-Wiki");
            form.locator("button").click();

            assertThat(page.locator("h1")).hasText("Hubs in 2027");
            assertThat(page.locator(".ns-facts").innerText())
                    .contains("6 February 2027", "15:00 UTC", "Arabic", "1 February 2027", "5 to 15 minutes");
        }
    }
}
