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

/** Plans are found by what a reader looks for, and listed with how far along they are. */
class PlansFoundTest {
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

    private java.util.List<String> plans(String query) {
        return tracker.ask("/plans?" + query).each("/id");
    }
}
