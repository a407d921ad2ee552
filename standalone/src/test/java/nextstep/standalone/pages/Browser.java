package nextstep.standalone.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A browser that is installed on this machine. */
final class Browser implements AutoCloseable {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** Starts it; where none is installed the test that asks is skipped, with this reason. */
    static Browser started() {
        Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(
                program.isPresent(),
                "no browser is installed: looked for " + PLACES + "; on Debian: apt-get install chromium");
        return new Browser(program.orElseThrow());
    }

    /** A window of this width, of a reader of this language, with or without scripts. */
    BrowserContext window(String language, int width, boolean scripts) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, width < 600 ? 640 : 900)
                .setJavaScriptEnabled(scripts));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
