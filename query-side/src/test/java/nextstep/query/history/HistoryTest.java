package nextstep.query.history;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.events.groups.GroupKind;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import nextstep.query.coordination.RoleFacts;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A charter, its committee and a hub's plan: eight facts, told again. */
class HistoryTest {
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
    void tellsEverythingTheNewestFirst() {
        Reply history = tracker.ask("/history");

        assertThat(history.each("/position")).containsExactly("7", "6", "5", "4", "3", "2", "1", "0");
        assertThat(history.items().at("/0/event").asString()).isEqualTo("implementation.StepBlocked");
        assertThat(history.items().at("/0/why").asString()).isEqualTo("no venue");
        assertThat(history.items().at("/0/effective").asString()).isEqualTo("2026-11-22");
        assertThat(history.items().at("/0/recordedAt").asString()).startsWith("2026-11-22");
    }

    /** People may begin a sentence as an id begins, or write a day that no calendar has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan: ask again",
                "role:x",
                "step: finish it",
                "group:",
                "person: she",
                "2026-99-99",
                "mandate:a b"
            })
    void takesWhatPeopleWriteForWords(String words) {
        tracker.record(mentoring.noted(null, words), mentoring.blocked("needs", words, "2026-11-23"));

        assertThat(tracker.askForPage("/history/" + tracker.last(), "en")).contains(words);
        assertThat(tracker.askForText("/compare?from=0&as=csv")).contains(words);
    }

    @Test
    void goesOnWhereAPartEnds() {
        Reply first = tracker.ask("/history?limit=3");
        assertThat(first.each("/position")).containsExactly("7", "6", "5");

        Reply second = tracker.ask(first.body().at("/next").asString());
        assertThat(second.each("/position")).containsExactly("4", "3", "2");

        Reply third = tracker.ask(second.body().at("/next").asString());
        assertThat(third.each("/position")).containsExactly("1", "0");
        assertThat(third.body().has("next")).isFalse();
    }

    @Test
    void tellsTheStoryOfAnInitiativeFromItsRolesToItsSteps() {
        assertThat(tracker.ask("/history?about=initiative:charter").each("/event"))
                .containsExactly(
                        "implementation.StepBlocked",
                        "implementation.StepPlanned",
                        "implementation.PlanMade",
                        "coordination.RoleReported",
                        "catalogue.InitiativeAdopted");
        assertThat(tracker.ask("/history?about=group:MCDC").each("/event"))
                .containsExactly("coordination.RoleReported", "groups.GroupRegistered");
        assertThat(tracker.ask("/history?about=plan:mentoring&limit=1").each("/event"))
                .containsExactly("implementation.StepBlocked");
    }

    @Test
    void letsThroughOneKindOfEventAndWhatCameAfterAPosition() {
        assertThat(tracker.ask("/history?event=groups").each("/position")).containsExactly("4", "2");
        assertThat(tracker.ask("/history?event=groups.GroupRegistered&before=4").each("/position"))
                .containsExactly("2");
        assertThat(tracker.ask("/history?after=5").each("/position")).containsExactly("7", "6");
    }

    @Test
    void standsStillAsOfAPosition() {
        assertThat(tracker.ask("/history?as-of=1").each("/position")).containsExactly("1", "0");
        assertThat(tracker.ask("/history/5?as-of=1").status()).isEqualTo(404);
    }

    @Test
    void showsOneFactWithWhatItChangedAndItsNeighbours() {
        Reply fact = tracker.ask("/history/7");

        assertThat(fact.body().at("/item/earlier").asString()).isEqualTo("/history/6");
        assertThat(fact.body().at("/item/later").isNull()).isTrue();
        assertThat(fact.body().at("/item/recorded/name").asString()).isEqualTo("implementation.StepBlocked");
        assertThat(fact.body().at("/item/recorded/payload").asString()).contains("\"reason\":\"no venue\"");
        assertThat(fact.body().at("/item/changes")).isNotEmpty();
        assertThat(fact.body().at("/item/undo/path").asString())
                .isEqualTo("/plans/mentoring/steps/needs/unblock?undoes=7");
        assertThat(tracker.ask("/history/8").status()).isEqualTo(404);
        assertThat(tracker.ask("/history/-1").status()).isEqualTo(404);
    }

    @Test
    void showsOnBothFactsThatOneTookBackTheOther() {
        tracker.recordUndoing(7, mentoring.unblocked("needs", "2026-11-23"));

        assertThat(tracker.ask("/history/8").item().at("/undoes").asLong()).isEqualTo(7);
        assertThat(tracker.ask("/history/7").item().at("/undoneBy").asLong()).isEqualTo(8);
        assertThat(tracker.ask("/history/7").item().at("/undo").isNull()).isTrue();
        assertThat(tracker.ask("/history/7?as-of=7").item().at("/undoneBy").isNull())
                .isTrue();
        assertThat(tracker.askForPage("/history/8", "en")).contains("This takes back what was decided at");
        assertThat(tracker.askForPage("/history/7", "en")).contains("This was taken back at");
    }

    @Test
    void offersNothingToTakeBackWhereItWasDecidedAnew() {
        tracker.record(mentoring.unblocked("needs", "2026-11-23"), mentoring.blocked("needs", "again", "2026-11-24"));

        assertThat(tracker.ask("/history/7").item().at("/undo").isNull()).isTrue();
        assertThat(tracker.ask("/history/7").item().at("/undoneBy").isNull()).isTrue();
        assertThat(tracker.ask("/history/9").item().at("/undo/why").asString()).isEqualTo("note");
    }

    @Test
    void tellsWhatAFactSpeaksOf() {
        assertThat(tracker.ask("/history/3")
                        .body()
                        .at("/item/mentions")
                        .valueStream()
                        .map(mention -> mention.at("/path").asString()))
                .containsExactly("/initiatives/charter/roles/GLOBAL/MCDC", "/initiatives/charter", "/groups/MCDC");
    }
}
