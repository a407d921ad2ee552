package nextstep.standalone.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What a browser noticed while it opened a page: what it asked elsewhere, what it complained about. */
record Seen(Page page, int status, List<String> elsewhere, List<String> complaints) {

    static Seen of(BrowserContext window, String address, String path) {
        Page page = window.newPage();
        List<String> elsewhere = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            boolean ofTheStatus = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(address + path);
            if ((message.type().equals("error") || message.type().equals("warning")) && !ofTheStatus) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        Response response = page.navigate(address + path);
        return new Seen(page, response.status(), elsewhere, complaints);
    }

    /** By how many pixels the page is wider than its window. */
    int tooWide() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Elements with a style, a script or a handler of their own. */
    @SuppressWarnings("unchecked")
    List<String> inline() {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('*')].filter(e => e.tagName === 'STYLE' || e.hasAttribute('style')
                    || (e.tagName === 'SCRIPT' && !e.src) || [...e.attributes].some(a => a.name.startsWith('on')))
                    .map(e => e.outerHTML.slice(0, 200))""");
    }
}
