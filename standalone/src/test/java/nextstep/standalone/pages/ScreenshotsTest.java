package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the main pages for a person to look at: {@code mvn -pl standalone -am test -Dtest=ScreenshotsTest -Dscreenshots=FOLDER}. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "say where to: -Dscreenshots=FOLDER")
class ScreenshotsTest {
    @TempDir
    static Path data;

    @Test
    void theMainPagesAreThereToLookAt() {
        Path folder = Path.of(System.getProperty("screenshots"));
        try (Browser browser = Browser.started();
                StartedTracker tracker = new StartedTracker(data)) {
            for (String language : new String[] {"en", "ar"}) {
                for (int width : new int[] {320, 1280}) {
                    try (BrowserContext window = browser.window(language, width, true)) {
                        for (String path : EveryPage.MAIN) {
                            Page page = window.newPage();
                            assertThat(page.navigate(tracker.address() + path).status())
                                    .isEqualTo(200);
                            page.screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(folder.resolve(name(path) + "-" + language + "-" + width + ".png")));
                            page.close();
                        }
                    }
                }
            }
        }
    }

    private static String name(String path) {
        String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "front" : name;
    }
}
