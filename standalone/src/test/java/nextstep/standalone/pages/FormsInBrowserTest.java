package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as somebody sees them who may do everything, with every form unfolded. Skipped where no browser is installed. */
class FormsInBrowserTest {
    private static final List<String> ELSE = List.of(
            "/initiatives",
            "/initiatives/regional-thematic-hubs",
            "/initiatives/regional-thematic-hubs/roles",
            "/recommendations",
            "/recommendations/skills-and-leadership",
            "/clusters",
            "/clusters/regional-and-thematic-hubs",
            "/plans",
            "/groups",
            "/regions",
            "/rounds",
            "/conversations",
            "/history/505",
            "/mandates",
            "/account",
            "/desk",
            "/log/self-check",
            "/operations");

    @TempDir
    static Path data;

    private static @Nullable Browser browser;
    private static @Nullable StartedTracker tracker;
    private static final List<String> PAGES = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.started();
        tracker = new StartedTracker(data);
        PAGES.addAll(tracker.situations("Everything"));
        PAGES.addAll(ELSE);
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

    @ParameterizedTest
    @CsvSource({"en,320", "en,1280", "ar,320", "ar,1280"})
    void everyFormIsAccessibleAndFitsItsWindow(String language, int width) {
        SoftAssertions all = new SoftAssertions();
        try (BrowserContext window = browser().window(language, width, true)) {
            signedIn(window);
            for (String path : PAGES) {
                Seen seen = Seen.of(window, tracker().address(), path);
                seen.page().evaluate("() => document.querySelectorAll('main details').forEach(one => one.open = true)");
                String where = path + " in " + language + " at " + width;
                all.assertThat(seen.status()).as("status of %s", where).isEqualTo(200);
                all.assertThat(seen.tooWide()).as("%s scrolls sideways", where).isZero();
                all.assertThat(seen.complaints()).as("complaints of %s", where).isEmpty();
                all.assertThat(seen.inline())
                        .as("%s has something inline", where)
                        .isEmpty();
                if (language.equals("en") == (width == 320)) { // each language and each width once: it takes long
                    all.assertThat(PagesInBrowserTest.violations(seen.page()))
                            .as("%s is not accessible", where)
                            .isEmpty();
                }
                seen.page().close();
            }
        }
        all.assertAll();
    }

    @Test
    void aFormIsFilledInSentComesBackAndIsTakenWithoutScripts() {
        try (BrowserContext window = browser().window("en", 320, false)) {
            signedIn(window);
            Page page = window.newPage();
            page.navigate(tracker().address() + "/initiatives/universal-code-of-conduct");
            page.getByText("How it goes").click();
            page.getByText("Record a milestone").first().click();
            var form = page.locator("form[action$='/record-milestone']");
            form.locator("textarea").fill("It was ratified");
            form.locator("input[type=date]").fill("2999-01-01");
            form.locator("input[type=text]").fill("Meta-Wiki");
            form.locator("button").click();

            var back = page.locator("form[action$='/record-milestone']");
            assertThat(back.locator("textarea").inputValue()).isEqualTo("It was ratified");
            assertThat(back.locator("input[type=date]").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            back.locator("input[type=date]").fill("2022-02-01");
            back.locator("button").click();

            assertThat(page.locator("#story ~ ol").innerText()).contains("It was ratified");
        }
    }

    private static void signedIn(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(tracker().address() + tracker().signInLink("Everything"));
        page.locator("form[action^='/sign-in/links/'] button").click();
        page.waitForURL(url -> !url.contains("/sign-in/"));
    }

    private static Browser browser() {
        return java.util.Objects.requireNonNull(browser);
    }

    private static StartedTracker tracker() {
        return java.util.Objects.requireNonNull(tracker);
    }
}
