package nextstep.query.history;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.mandates.DisputeEvent.DisputeRaised;
import nextstep.events.mandates.DisputeEvent.DisputeSettled;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.mandates.Outcome;
import nextstep.events.mandates.Subject;
import nextstep.events.people.PersonId;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.query.coordination.RoleFacts;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of a thing holds all that concerns it, in whatever stream that was recorded. */
class WholeStoriesTest {
    private static final PersonId ADA = new PersonId("0123456789abcdef0123456789abcdef");
    private static final GroupId WMUA = new GroupId("WMUA");
    private static final GroupId HUB = new GroupId("CEEHUB");
    private static final Prose WHY = new Prose("Because");

    private final RoleFacts ours = new RoleFacts("hubs", "GLOBAL", "WMPL");
    private final RoleFacts theirs = new RoleFacts("hubs", "GLOBAL", "WMUA");
    private final PlanFacts plan = new PlanFacts("pilot");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void start() {
        tracker = new Tracker(folder)
                .record(
                        recommendation(4, "Equity"),
                        initiative("hubs", 4, 25, 26, "Regional hubs"),
                        registered("WMPL", GroupKind.CHAPTER, null),
                        registered("WMUA", GroupKind.CHAPTER, null),
                        registered("CEEHUB", GroupKind.HUB, null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void anOfferStandsInTheStoryOfWhomItIsMadeTo() {
        tracker.record(
                ours.declared(RoleKind.ACTIVE_COORDINATOR, "2025-01-01"),
                ours.offered("WMUA"),
                ours.handedOver("WMUA", "2026-01-01"),
                theirs.takenOver(RoleKind.ACTIVE_COORDINATOR, "WMPL", "2026-01-01"));
        List<String> handedOver =
                List.of("coordination.RoleTakenOver", "coordination.HandOverAccepted", "coordination.HandOverOffered");

        assertThat(about("group:WMUA")).containsAll(handedOver).doesNotContain("coordination.RoleDeclared");
        assertThat(about("group:WMPL")).containsAll(handedOver).contains("coordination.RoleDeclared");
        assertThat(about("role:hubs/GLOBAL/WMUA")).containsExactlyElementsOf(handedOver);
        assertThat(about("role:hubs/GLOBAL/WMPL")).containsAll(handedOver).contains("coordination.RoleDeclared");
        assertThat(about("initiative:hubs")).containsAll(handedOver);
    }

    @Test
    void aRoleThatWasTakenBackStaysInTheStoriesOfItsGroupAndItsInitiative() {
        tracker.record(ours.declared(RoleKind.SUPPORTING, "2025-01-01"));
        tracker.recordUndoing(tracker.last(), ours.ended("2026-11-22"));

        for (String thing : List.of("group:WMPL", "initiative:hubs", "role:hubs/GLOBAL/WMPL")) {
            assertThat(about(thing)).as(thing).contains("coordination.RoleDeclared", "coordination.RoleEnded");
        }
        assertThat(tracker.ask("/initiatives/hubs/roles/GLOBAL/WMPL").status()).isEqualTo(200);
    }

    @Test
    void anAnswerThatWasTakenBackStaysInTheStoriesOfWhatItPicked() {
        RoundId round = new RoundId("2026");
        PrioritiesId answer = PrioritiesId.of(round, WMUA);
        tracker.record(
                new RoundOpened(round, new Title("2026"), LocalDate.of(2026, 1, 1), null, null, null),
                new PrioritiesSubmitted(
                        answer,
                        round,
                        WMUA,
                        List.of(new Pick(new RecommendationId("r4"), List.of(new InitiativeId("hubs")))),
                        new DecisionBasis(WHY, null, null),
                        null));
        tracker.recordUndoing(tracker.last(), new PrioritiesWithdrawn(answer, WHY, null));

        for (String thing : List.of("group:WMUA", "initiative:hubs")) {
            assertThat(about(thing))
                    .as(thing)
                    .contains("priorities.PrioritiesWithdrawn", "priorities.PrioritiesSubmitted");
        }
        assertThat(about("recommendation:r4")).contains("priorities.PrioritiesSubmitted");
        assertThat(about("round:2026")).contains("priorities.PrioritiesSubmitted");
        assertThat(about("group:WMPL")).doesNotContain("priorities.PrioritiesSubmitted");
    }

    @Test
    void whoBelongsToAHubFindsThatInTheirOwnStory() {
        tracker.record(new MemberJoined(HUB, WMUA, null, new Source("Meta")));

        assertThat(about("group:WMUA")).contains("groups.MemberJoined");
        assertThat(about("group:WMPL")).doesNotContain("groups.MemberJoined");
    }

    @Test
    void aMandateIsOfThePersonAndOfTheGroupFromFirstToLast() {
        MandateId mandate = new MandateId(ADA.key() + ".delegate.WMUA");
        tracker.record(
                new MandateGiven(
                        mandate,
                        ADA,
                        MandateKind.DELEGATE,
                        WMUA,
                        LocalDate.of(2026, 1, 1),
                        null,
                        List.of(new Evidence(WHY, null)),
                        null),
                new MandateRevoked(mandate, WHY, LocalDate.of(2026, 2, 1)));

        assertThat(about("group:WMUA")).contains("mandates.MandateGiven", "mandates.MandateRevoked");
        assertThat(about(ADA.value())).containsExactly("mandates.MandateRevoked", "mandates.MandateGiven");
    }

    @Test
    void whatIsDisputedIsOfTheThingItselfAndOfWhatItBelongsTo() {
        DisputeId dispute = new DisputeId("d1");
        tracker.record(
                plan.made("hubs", "GLOBAL", "WMPL", null),
                new DisputeRaised(dispute, new Subject("plan:pilot"), null, null, WHY, List.of()),
                new DisputeSettled(dispute, Outcome.LEFT_OPEN, WHY));

        for (String thing : List.of("plan:pilot", "initiative:hubs", "group:WMPL")) {
            assertThat(about(thing)).as(thing).contains("mandates.DisputeRaised", "mandates.DisputeSettled");
        }
        assertThat(about("group:WMUA")).doesNotContain("mandates.DisputeRaised");
    }

    @Test
    void aPlanThatTookThePlaceOfAnotherSaysSo() {
        PlanFacts next = new PlanFacts("next");
        tracker.record(
                plan.made("hubs", "GLOBAL", "WMPL", null),
                next.made("hubs", "GLOBAL", "WMPL", null),
                plan.superseded("next", null));

        assertThat(about("plan:next")).contains("implementation.PlanSuperseded");
    }

    private List<String> about(String thing) {
        return tracker.ask("/history?limit=200&about=" + thing).each("/event");
    }
}
