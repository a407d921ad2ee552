package nextstep.standalone.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A window in which somebody signed in by their link. */
final class SignedIn {
    private SignedIn() {}

    static BrowserContext as(String name, BrowserContext window, StartedTracker tracker) {
        Page page = window.newPage();
        page.navigate(tracker.address() + tracker.signInLink(name));
        page.locator("main form button").first().click();
        assertThat(page.locator(".ns-visitor")).containsText(name);
        page.close();
        return window;
    }
}
