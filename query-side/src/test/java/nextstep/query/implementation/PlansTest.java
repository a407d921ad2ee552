package nextstep.query.implementation;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.region;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.events.groups.GroupKind;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlansTest {
    private final PlanFacts hub = new PlanFacts("hub-ceeca");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void makeAPlan() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-01-10",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("hubs", 4, 25, 26, "Regional and thematic hubs"),
                        hub.made("hubs", "REGION:CEECA", "CEEHUB", null),
                        hub.planned("needs", "2026-03-31", null),
                        hub.planned("budget", null, null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void tellsWhatHappensNextFirst() {
        tracker.recordOn("2026-02-01", hub.planned("office", "2026-02-15", null), hub.completed("budget", null));

        assertThat(texts(plan(""), "/steps", "/id")).containsExactly("step:office", "step:needs", "step:budget");
    }

    @Test
    void judgesStepsByTheDateAskedAbout() {
        tracker.recordOn(
                "2026-11-22",
                hub.started("needs", "2026-02-01"),
                hub.blocked("needs", "no volunteers", "2026-03-01"),
                hub.unblocked("needs", "2026-04-01"),
                hub.completed("needs", "2026-05-03"));

        assertThat(state("needs", "on=2026-01-31")).isEqualTo("PLANNED");
        assertThat(state("needs", "on=2026-02-01")).isEqualTo("UNDER_WAY");
        assertThat(state("needs", "on=2026-03-31")).isEqualTo("BLOCKED");
        assertThat(state("needs", "on=2026-05-02")).isEqualTo("UNDER_WAY");
        assertThat(state("needs", "on=2026-05-03")).isEqualTo("COMPLETED");
    }

    @Test
    void saysAsOfADayWhatTheTrackerSaidThen() {
        tracker.recordOn("2026-11-22", hub.completed("needs", "2026-05-03"));

        assertThat(state("needs", "as-of=2026-11-21&on=2026-06-01")).isEqualTo("PLANNED");
        assertThat(state("needs", "on=2026-06-01")).isEqualTo("COMPLETED");
    }

    @Test
    void showsEvidenceWithACompletedStep() {
        tracker.recordOn("2026-05-04", hub.completed("needs", "2026-05-03"));

        Reply step = tracker.ask("/plans/hub-ceeca/steps/needs");

        assertThat(step.item().at("/evidence/0/description").asString()).isEqualTo("Report of the survey");
        assertThat(step.item().at("/since").asString()).isEqualTo("2026-05-03");
        assertThat(step.item().at("/said")).hasSize(2);
    }

    @Test
    void saysWhyAndSinceWhenAStepIsBlocked() {
        tracker.recordOn("2026-03-01", hub.blocked("needs", "no volunteers", null));

        Reply step = tracker.ask("/plans/hub-ceeca/steps/needs");

        assertThat(step.item().at("/reason").asString()).isEqualTo("no volunteers");
        assertThat(step.item().at("/since").asString()).isEqualTo("2026-03-01");
    }

    @Test
    void callsAStepOverdueFromTheDayAfterItWasDue() {
        assertThat(step("needs", "on=2026-03-31").at("/overdue").asBoolean()).isFalse();
        assertThat(step("needs", "on=2026-04-01").at("/overdue").asBoolean()).isTrue();
    }

    @Test
    void confirmsAllOpenStepsWithThePlan() {
        tracker.recordOn("2026-04-10", hub.confirmed(null));

        assertThat(step("needs", "on=2026-07-09").at("/unconfirmedForDays").isMissingNode())
                .isTrue();
        assertThat(step("needs", "on=2026-07-10").at("/unconfirmedForDays").asLong())
                .isEqualTo(91);
    }

    @Test
    void rollsStepsUpInWordsAndNumbers() {
        tracker.recordOn("2026-02-01", hub.completed("budget", null), hub.blocked("needs", "no volunteers", null));

        assertThat(plan("").item().at("/progress/inWords").asString()).isEqualTo("1 of 2 steps completed, 1 blocked");
        assertThat(plan("").item().at("/progress/percent").asInt()).isEqualTo(50);
        assertThat(plan("").item().at("/progress/state").asString()).isEqualTo("BLOCKED");
    }

    @Test
    void saysNoPercentageOfAPlanWithoutSteps() {
        PlanFacts other = new PlanFacts("charter-global");
        tracker.record(other.made("hubs", "GLOBAL", "WMF", null));

        Reply plan = tracker.ask("/plans/charter-global");

        assertThat(plan.item().at("/progress/state").asString()).isEqualTo("NOT_REPORTED");
        assertThat(plan.item().at("/progress/percent").isMissingNode()).isTrue();
    }

    @Test
    void filtersByWhoLeadsWhoHelpsAndHowItStands() {
        tracker.record(registered("CEEHUB", GroupKind.HUB, "CEECA"));
        PlanFacts other = new PlanFacts("charter-global");
        tracker.record(
                other.made("hubs", "GLOBAL", "WMF", null),
                other.planned("talks", null, "CEEHUB"),
                other.paused("waiting for the vote", null),
                hub.partnersSought("a treasurer"));

        assertThat(tracker.ask("/plans").items()).hasSize(2);
        assertThat(plans("lead=CEEHUB")).containsExactly("plan:hub-ceeca");
        assertThat(plans("group=CEEHUB")).containsExactly("plan:charter-global", "plan:hub-ceeca");
        assertThat(plans("state=PAUSED")).containsExactly("plan:charter-global");
        assertThat(plans("seekingPartners=true")).containsExactly("plan:hub-ceeca");
        assertThat(plans("context=GLOBAL&initiative=hubs")).containsExactly("plan:charter-global");
        assertThat(plans("as-of=1")).isEmpty();
    }

    @Test
    void isThereFromTheFirstDayAnythingOfItIsDated() {
        tracker.recordOn("2026-11-22", hub.completed("needs", "2025-12-01"));

        assertThat(plans("on=2025-11-30")).isEmpty();
        assertThat(plans("on=2025-12-01")).containsExactly("plan:hub-ceeca");
    }

    @Test
    void showsNotesByThePlanAndTheStepTheyAreAbout() {
        tracker.recordOn("2026-02-01", hub.noted(null, "met in Warsaw"), hub.noted("needs", "half of the replies"));

        assertThat(texts(plan(""), "/notes", "/text")).containsExactly("met in Warsaw", "half of the replies");
        assertThat(step("needs", "").at("/notes")).hasSize(1);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(tracker.ask("/plans/no-such").body().at("/code").asString()).isEqualTo("unknown-plan");
        assertThat(tracker.ask("/plans/hub-ceeca/steps/no-such").status()).isEqualTo(404);
    }

    @Test
    void doesNotTakeTheDayOfRecordingForTheWordOfASourceThatStatesNone() {
        PlanFacts read = new PlanFacts("read");
        PlanFacts stated = new PlanFacts("stated");
        tracker.recordOn(
                "2026-11-28",
                read.madeBySource("hubs", "GLOBAL", "WMF", null),
                stated.madeBySource("hubs", "COUNTRY:PL", "WMPL", "2022-05-01"));

        assertThat(listed("read").at("/lastWordDated").asBoolean()).isFalse();
        assertThat(listed("stated").at("/lastWordDated").asBoolean()).isTrue();
        assertThat(listed("stated").at("/lastWord").asString()).isEqualTo("2022-05-01");
        assertThat(listed("hub-ceeca").at("/lastWordDated").asBoolean()).isTrue();

        tracker.recordOn("2026-11-29", read.confirmed(null));

        assertThat(listed("read").at("/lastWordDated").asBoolean()).isTrue();
        assertThat(tracker.ask("/plans/read?on=2026-11-28")
                        .item()
                        .at("/lastWordDated")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void findsPlansByWhatAReaderLooksFor() {
        PlanFacts chapter = new PlanFacts("chapter");
        tracker.recordOn(
                "2026-11-20",
                recommendation(9, "Innovate in Free Knowledge"),
                initiative("futures", 9, 40, 41, "Futures"),
                registered("WMPL", GroupKind.CHAPTER, null),
                chapter.made("futures", "COUNTRY:PL", "WMPL", null),
                chapter.planned("one", null, null),
                chapter.blocked("one", "no volunteers", null));

        assertThat(tracker.ask("/plans?recommendation=r4").each("/id")).containsExactly("plan:hub-ceeca");
        assertThat(tracker.ask("/plans?recommendation=r9").each("/id")).containsExactly("plan:chapter");
        assertThat(tracker.ask("/plans?blocked=true").each("/id")).containsExactly("plan:chapter");
        assertThat(tracker.ask("/plans?blocked=false").each("/id")).containsExactly("plan:hub-ceeca");
        assertThat(tracker.ask("/plans?region=CEECA").status()).isEqualTo(404);
        assertThat(tracker.ask("/plans?unconfirmedFor=313&on=2026-11-20").each("/id"))
                .containsExactly("plan:hub-ceeca");
        assertThat(tracker.ask("/plans?unconfirmedFor=314&on=2026-11-20").each("/id"))
                .isEmpty();
        assertThat(tracker.ask("/plans?unconfirmedFor=-1").status()).isEqualTo(400);

        tracker.record(region("CEECA"));

        assertThat(tracker.ask("/plans?region=CEECA").each("/id")).containsExactly("plan:hub-ceeca");
    }

    private JsonNode listed(String plan) {
        return tracker.ask("/plans")
                .items()
                .valueStream()
                .filter(one -> one.at("/id").asString().equals("plan:" + plan))
                .findFirst()
                .orElseThrow();
    }

    private Reply plan(String query) {
        return tracker.ask("/plans/hub-ceeca?" + query);
    }

    private tools.jackson.databind.JsonNode step(String step, String query) {
        return tracker.ask("/plans/hub-ceeca/steps/" + step + "?" + query).item();
    }

    private String state(String step, String query) {
        return step(step, query).at("/state").asString();
    }

    private java.util.List<String> plans(String query) {
        return tracker.ask("/plans?" + query).each("/id");
    }

    private static java.util.List<String> texts(Reply reply, String list, String pointer) {
        return reply.item()
                .at(list)
                .valueStream()
                .map(node -> node.at(pointer).asString())
                .toList();
    }
}
