package nextstep.standalone.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import nextstep.command.mandates.FirstSteward;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import nextstep.web.people.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The first day of a tracker, by the pages alone: the first steward comes in by their link and lets a coordinator in, who makes a
 * plan and completes a step; somebody else may not; the coordinator leaves, and their name with them, while the history still
 * reads. Skipped where no browser is installed; {@code -Dscreenshots=FOLDER} keeps pictures of the stops.
 */
@SuppressWarnings("NullAway.Init") // started before all
class FirstDayInBrowserTest {
    private static final String NAME = "Carla Coordinator";

    @TempDir
    static Path data;

    private static Browser browser;
    private static ConfigurableApplicationContext tracker;

    @BeforeAll
    static void start() {
        browser = Browser.started();
        tracker = Tracker.application().run("--server.port=0", "--nextstep.data=" + data);
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
    void isWalkedFromTheFirstLinkToTheLastTrace() {
        try (BrowserContext steward = browser.window("en", 1280, true);
                BrowserContext coordinator = browser.window("en", 320, false);
                BrowserContext delegate = browser.window("en", 1280, true);
                BrowserContext reader = browser.window("ar", 320, true)) {
            Page desk = opens(firstLink(), steward);
            String forCarla = letsIn(NAME, desk);
            givesAMandate(NAME, "HUB_COORDINATOR", "CEEHUB", desk);
            String forDora = letsIn("Dora Delegate", desk);
            givesAMandate("Dora Delegate", "DELEGATE", "WMPL", desk);

            Page carla = opens(forCarla, coordinator);
            String step = completesAStep(carla);
            Page dora = opens(forDora, delegate);
            mayNot(dora, step);

            Page history = reader.newPage();
            history.navigate(
                    address() + "/history?about=plan:" + step.substring("/plans/".length(), step.indexOf("/steps/")));
            assertThat(history.locator("main")).containsText(NAME);
            seen(history, "history-before");
            removesTheName(desk);

            assertThat(reader.newPage().navigate(address() + step).text()).contains("Needs assessment");
            history.reload();
            assertThat(history.locator("main")).not().containsText(NAME);
            assertThat(history.locator("main")).containsText("مشارك سابق");
            seen(history, "history-after");
            for (String path :
                    new String[] {"/mandates?all=true", "/history?as=csv", "/log/export", "/disputes", step}) {
                assertThat(desk.request().get(address() + path).text()).as(path).doesNotContain(NAME);
            }
            carla.navigate(address() + "/account");
            assertThat(carla.locator("h1")).not().hasText("Your account");
        }
    }

    /** As the first start prints it. */
    private static String firstLink() {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId steward = accounts.personNamed(new Title("First steward"));
        tracker.getBean(FirstSteward.class).is(steward);
        return address() + accounts.links().make(steward, null, Links.USUAL).path();
    }

    private static Page opens(String link, BrowserContext window) {
        Page page = window.newPage();
        page.navigate(link);
        page.locator("main form button").click();
        assertThat(page.locator(".ns-visitor a")).hasCount(2);
        return page;
    }

    private static String letsIn(String name, Page steward) {
        steward.navigate(address() + "/account");
        Locator form = steward.locator("form[action='/sign-in/links']");
        form.locator("input[name=name]").fill(name);
        form.locator("button").click();
        return steward.locator(".ns-secret code").innerText();
    }

    private static void givesAMandate(String name, String kind, String group, Page steward) {
        steward.navigate(address() + "/mandates");
        steward.locator("#give ~ details summary").click();
        Locator form = steward.locator("form[action='/mandates/give']");
        form.locator("select[name=person]").selectOption(new SelectOption().setLabel(name));
        form.locator("select[name=kind]").selectOption(kind);
        form.locator("select[name=group]").selectOption(group);
        form.locator("input[name='evidence[0].description']").fill("The minutes of the assembly");
        form.locator("button").click();
        assertThat(steward.locator("h1")).containsText(name);
        seen(steward, "mandate-" + group);
    }

    /** Makes a plan, plans a step and completes it; says where the step is. */
    private static String completesAStep(Page carla) {
        carla.navigate(address() + "/plans");
        unfold(carla, "/plans/make");
        Locator plan = carla.locator("form[action='/plans/make']");
        plan.locator("input[name=title]").fill("Mentoring across the region");
        plan.locator("select[name=initiative]").selectOption("regional-thematic-hubs");
        plan.locator("select[name=context]").selectOption("GLOBAL");
        plan.locator("select[name=lead]").selectOption("CEEHUB");
        plan.locator("button").click();
        assertThat(carla.locator("h1")).hasText("Mentoring across the region");

        String steps = URI.create(carla.url()).getPath() + "/steps";
        unfold(carla, steps);
        Locator step = carla.locator("form[action='" + steps + "']");
        step.locator("input[name=title]").fill("Needs assessment");
        step.locator("button").click();
        carla.locator("a.ns-list__title")
                .filter(new Locator.FilterOptions().setHasText("Needs assessment"))
                .click();
        String path = URI.create(carla.url()).getPath();
        unfold(carla, path + "/complete");
        Locator complete = carla.locator("form[action='" + path + "/complete']");
        complete.locator("input[name='evidence[0].description']").fill("The report");
        complete.locator("button").click();
        assertThat(carla.locator("main .ns-state").first()).hasText("completed");
        seen(carla, "step-completed");
        return path;
    }

    private static void unfold(Page page, String action) {
        page.locator("details:has(form[action='" + action + "']) > summary").click();
    }

    /** Is shown no form for it, and is refused who sends one all the same. */
    private static void mayNot(Page dora, String step) {
        dora.navigate(address() + step);
        assertThat(dora.locator("form[action='" + step + "/reopen']")).hasCount(0);
        String token = dora.locator("input[name=form-token]").first().getAttribute("value");
        APIResponse refused = dora.request()
                .post(
                        address() + step + "/reopen",
                        RequestOptions.create()
                                .setHeader("Origin", address())
                                .setForm(FormData.create()
                                        .set("form-token", token)
                                        .set("reason", "I say so")));
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.text()).contains("mandate-needed");
    }

    private static void removesTheName(Page steward) {
        steward.navigate(address() + "/people?name=carla");
        steward.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .click();
        assertThat(steward.locator("main")).containsText("Needs assessment");
        seen(steward, "person");
        steward.locator("details:has(form[action$='/vanish']) > summary").click();
        Locator form = steward.locator("form[action$='/vanish']");
        form.locator("input[name=forGood]").check();
        form.locator("button").click();
        assertThat(steward.locator("h1")).hasText("former participant");
        seen(steward, "person-vanished");
    }

    private static void seen(Page page, String name) {
        String folder = System.getProperty("screenshots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, "first-day-" + name + ".png")));
        }
    }

    private static String address() {
        return Listening.at(tracker);
    }
}
