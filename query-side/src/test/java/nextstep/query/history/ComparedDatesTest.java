package nextstep.query.history;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nextstep.events.groups.GroupKind;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import nextstep.query.coordination.RoleFacts;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the difference between two moments, and by which facts it came about. */
class ComparedDatesTest {
    private final RoleFacts committee = new RoleFacts("charter", "GLOBAL", "MCDC");
    private final PlanFacts mentoring = new PlanFacts("mentoring");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void record() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-11-20",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("charter", 4, 22, 24, "Movement Charter"),
                        registered("MCDC", GroupKind.COMMITTEE, null),
                        committee.reported(ACTIVE_COORDINATOR, "2021-11-01", null))
                .recordOn(
                        "2026-11-21",
                        registered("CEEHUB", GroupKind.HUB, "CEECA"),
                        mentoring.made("charter", "GLOBAL", "CEEHUB", "2026-03-01"),
                        mentoring.planned("needs", "2026-12-31", null))
                .recordOn("2026-11-22", mentoring.blocked("needs", "no venue", "2026-11-22"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void comparesTwoDates() {
        Reply change = tracker.ask("/compare?from=2026-11-20&to=2026-11-22");

        assertThat(views(change)).contains("groups_groups", "implementation_plans", "implementation_steps");
        assertThat(views(change)).doesNotContain("coordination_roles", "search_entries");
        assertThat(change.body().at("/from").asLong()).isEqualTo(3);
        assertThat(change.body().at("/to").asLong()).isEqualTo(7);
    }

    @Test
    void leadsFromTheDaysOfRecordingToWhatWasSoOnThem() {
        assertThat(tracker.askForPage("/compare?from=2026-11-20&to=7", "en"))
                .contains("href=\"/coordination?on=2026-11-20")
                .doesNotContain("on=7");
    }

    @Test
    void namesTheFactsBehindAChange() {
        Reply change = tracker.ask("/compare?from=6&view=implementation_steps_told");

        assertThat(change.items().at("/0/kind").asString()).isEqualTo("CHANGED");
        assertThat(change.items().at("/0/causes/0/position").asLong()).isEqualTo(7);
        assertThat(change.items().at("/0/causes/0/why").asString()).isEqualTo("no venue");
        assertThat(change.items().at("/0/fields")).isNotEmpty();
    }

    @Test
    void takesADifferenceAlongAsATable() {
        String csv = tracker.askForText("/compare?from=6&as=csv");

        assertThat(csv).contains("view").contains("before").contains("no venue").contains("Step needs");
        assertThat(tracker.askForText("/compare?from=6&as=wikitext"))
                .contains("{|")
                .contains("no venue");
    }

    @Test
    void saysWhenNothingWasRecordedYet() {
        assertThat(tracker.ask("/compare?from=2019-01-01&to=2020-01-01")
                        .body()
                        .at("/begins")
                        .asString())
                .startsWith("2026-11-20");
        assertThat(tracker.askForPage("/compare?from=2019-01-01&to=2020-01-01", "en"))
                .contains("Nothing was recorded before")
                .contains("from=-1");
        assertThat(tracker.askForPage("/compare?from=2019-01-01", "en")).contains("counts as added");
    }

    @Test
    void callsThingsByTheirNames() {
        String fact = tracker.askForPage("/history/7", "en");

        assertThat(fact).contains("Plan of CEEHUB").contains("Step needs").doesNotContain(">plan:mentoring<");
        assertThat(tracker.askForPage("/compare?from=6", "en")).doesNotContain(">step:needs<");
    }

    @Test
    void comparesWhatIsAboutOneThing() {
        assertThat(tracker.ask("/compare?from=6&about=plan:mentoring").items()).isNotEmpty();
        assertThat(tracker.ask("/compare?from=6&about=step:needs").items()).isNotEmpty();
        assertThat(tracker.ask("/compare?from=7&about=step:needs").items()).isEmpty();
        assertThat(tracker.ask("/compare?from=6&about=group:MCDC").items()).isEmpty();
    }

    @Test
    void comparesNothingWithItself() {
        assertThat(tracker.ask("/compare?from=7").items()).isEmpty();
        assertThat(tracker.ask("/compare").items()).isEmpty();
    }

    @Test
    void refusesMomentsInTheWrongOrderOrOfNoForm() {
        assertThat(tracker.ask("/compare?from=5&to=3").status()).isEqualTo(400);
        assertThat(tracker.ask("/compare?from=yesterday").body().at("/field").asString())
                .isEqualTo("from");
        assertThat(tracker.ask("/compare?to=99").body().at("/field").asString()).isEqualTo("to");
        assertThat(tracker.ask("/history?limit=0").status()).isEqualTo(400);
        assertThat(tracker.ask("/history?about=initiative:").status()).isEqualTo(400);
    }

    private static List<String> views(Reply reply) {
        return reply.each("/view").stream().distinct().toList();
    }
}
