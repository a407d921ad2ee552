package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Main pages in the dark, on paper and for those whom motion troubles. Skipped where no browser is installed. */
@SuppressWarnings("NullAway.Init") // started before all
class OtherMediaTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/initiatives/regional-thematic-hubs",
            "/coordination",
            "/desk?group=CEEHUB",
            "/groups/CEEHUB",
            "/history/505");

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

    @Test
    void everythingCanBeReadInTheDark() {
        SoftAssertions all = new SoftAssertions();
        each(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK), page -> {
            all.assertThat(PagesInBrowserTest.violations(page)).as(page.url()).isEmpty();
            all.assertThat(found(page, """
                    e => e.matches('select') && !getComputedStyle(e).backgroundImage.includes('eaecf0')"""))
                    .as("selects without an arrow on %s", page.url())
                    .isZero();
        });
        all.assertAll();
    }

    @Test
    void onPaperEverythingIsThereAndNothingToPress() {
        SoftAssertions all = new SoftAssertions();
        each(new Page.EmulateMediaOptions().setMedia(Media.PRINT), page -> {
            all.assertThat(found(
                            page, "e => e.matches('button, input, select, summary.cdx-button') && e.checkVisibility()"))
                    .as("what is to be pressed on %s", page.url())
                    .isZero();
            all.assertThat(found(page, "e => e.matches('.ns-scroll') && getComputedStyle(e).overflowY !== 'visible'"))
                    .as("what is cut off on %s", page.url())
                    .isZero();
        });
        all.assertAll();
    }

    @Test
    void nothingMovesWhereMotionTroubles() {
        each(
                new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE),
                page -> assertThat(found(page, """
                e => parseFloat(getComputedStyle(e).transitionDuration) > 0 || getComputedStyle(e).animationName !== 'none'"""))
                        .as("what moves on %s", page.url())
                        .isZero());
    }

    private static void each(Page.EmulateMediaOptions media, Consumer<Page> look) {
        try (BrowserContext window = SignedIn.as("Ada", browser.window("en", 1280, true), tracker)) {
            Page page = window.newPage();
            page.emulateMedia(media);
            for (String path : PAGES) {
                page.navigate(tracker.address() + path);
                look.accept(page);
            }
        }
    }

    /** How many elements are such. */
    private static int found(Page page, String such) {
        return (int) page.evaluate("() => [...document.body.querySelectorAll('*')].filter(" + such + ").length");
    }
}
