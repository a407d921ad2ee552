package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, in English and Arabic, on a telephone and on a desk; with {@code -Dpages=/groups,/desk} only those that begin so.
 * Skipped where no browser is installed.
 */
class PagesInBrowserTest {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TempDir
    static Path data;

    private static @Nullable Browser browser;
    private static @Nullable StartedTracker tracker;

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
    @CsvSource({"en,320", "en,1280", "ar,320", "ar,1280"})
    void everyPageIsAccessibleFitsItsWindowAndKeepsToItself(String language, int width) {
        SoftAssertions all = new SoftAssertions();
        try (BrowserContext window = browser().window(language, width, true)) {
            for (String path : EveryPage.asked()) {
                Seen seen = Seen.of(window, tracker().address(), path);
                String where = path + " in " + language + " at " + width;
                all.assertThat(seen.status()).as("status of %s", where).isIn(200, 404);
                all.assertThat(seen.page().getAttribute("html", "lang"))
                        .as("language of %s", where)
                        .isEqualTo(language);
                all.assertThat(seen.page().getAttribute("html", "dir"))
                        .as("direction of %s", where)
                        .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                all.assertThat(seen.tooWide()).as("%s scrolls sideways", where).isZero();
                all.assertThat(seen.elsewhere())
                        .as("%s asks other hosts", where)
                        .isEmpty();
                all.assertThat(seen.complaints())
                        .as("%s makes the browser complain", where)
                        .isEmpty();
                all.assertThat(seen.inline())
                        .as("%s has something inline", where)
                        .isEmpty();
                all.assertThat(violations(seen.page()))
                        .as("%s is not accessible", where)
                        .isEmpty();
                seen.page().close();
            }
        }
        all.assertAll();
    }

    @Test
    void whatIsNotAccessibleIsSeen() {
        try (BrowserContext window = browser().window("en", 320, true)) {
            Page page = window.newPage();
            page.setContent("<html><body><img src='x'><div style='width:900px'>wide</div></body></html>");
            Seen seen = new Seen(page, 200, List.of(), List.of());

            assertThat(violations(page)).anyMatch(violation -> violation.startsWith("image-alt"));
            assertThat(seen.tooWide()).isPositive();
            assertThat(seen.inline()).hasSize(1);
        }
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(PagesInBrowserTest::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static Browser browser() {
        return java.util.Objects.requireNonNull(browser);
    }

    private static StartedTracker tracker() {
        return java.util.Objects.requireNonNull(tracker);
    }
}
