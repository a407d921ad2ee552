package nextstep.standalone.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A coordinator who has only a keyboard comes from the desk to a step, confirms it and completes it, by Tab and Enter alone, and
 * sees at each stop where they are. Skipped where no browser is installed.
 */
@SuppressWarnings("NullAway.Init") // started before all
class DeskByKeyboardTest {
    /** No page has more stops before the one that is looked for. */
    private static final int MOST_STOPS = 120;

    private static final String STOP = """
            () => { const at = document.activeElement; const look = getComputedStyle(at);
                    const seen = [at, at.parentElement, at.nextElementSibling].filter(e => e).some(e => {
                        const one = getComputedStyle(e);
                        return one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 1 || one.boxShadow !== 'none'; });
                    return [at === document.body ? 'BODY' : at.innerText || at.name || at.id || at.tagName, seen]; }""";

    @TempDir
    static Path data;

    private static Browser browser;
    private static StartedTracker tracker;

    @BeforeAll
    static void start() {
        browser = Browser.started();
        tracker = new StartedTracker(data);
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
    @CsvSource({"1280,Report", "320,Find mentors"})
    void aStepIsConfirmedAndCompletedByTabAndEnter(int width, String step) {
        try (BrowserContext window = SignedIn.as("Ada", browser.window("en", width, true), tracker)) {
            Page page = window.newPage();
            page.navigate(tracker.address() + "/desk?group=CEEHUB");
            tabTo(page, step);
            enter(page);
            assertThat(page.locator("h1")).hasText(step);

            tabTo(page, "Still true");
            enter(page);
            assertThat(page.locator("h1")).hasText(step);

            tabTo(page, "Complete");
            enter(page);
            tabTo(page, "evidence[0].description");
            page.keyboard().type("The report on Meta-Wiki");
            tabTo(page, "Complete");
            enter(page);
            assertThat(page.locator("main .ns-state").first()).hasText("completed");
        }
    }

    /** Presses Tab until what has the focus says this; whatever has it on the way shows it. */
    private static void tabTo(Page page, String wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            List<?> at = (List<?>) page.evaluate(STOP);
            String says = String.valueOf(at.getFirst()).strip();
            if (says.equals("BODY")) {
                continue;
            }
            assertThat(at.getLast()).as("%s shows that it has the focus", says).isEqualTo(true);
            if (says.startsWith(wanted)) {
                return;
            }
        }
        throw new AssertionError("Nothing says " + wanted + " on the way through " + page.url());
    }

    private static void enter(Page page) {
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}
