package nextstep.query.mandates;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.DisputeEvent.DisputeAnswered;
import nextstep.events.mandates.DisputeEvent.DisputeRaised;
import nextstep.events.mandates.DisputeEvent.DisputeSettled;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Outcome;
import nextstep.events.mandates.Subject;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.query.coordination.RoleFacts;
import nextstep.query.implementation.PlanFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputedTest {
    private static final Prose REASON = new Prose("It is not so");
    private static final GroupId POLAND = new GroupId("WMPL");
    private static final RoundId ROUND = new RoundId("2026");
    private static final String ROLE = "/initiatives/charter/roles/GLOBAL/WMPL";
    private static final String MATRIX = "/items/0/cells/0/disputed";

    private final RoleFacts role = new RoleFacts("charter", "GLOBAL", "WMPL");
    private final PlanFacts plan = new PlanFacts("charter");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void recordWhatIsClaimed() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-11-20",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("charter", 4, 22, 24, "Movement Charter"),
                        registered("WMPL", GroupKind.CHAPTER, "CEE"),
                        role.declared(ACTIVE_COORDINATOR, "2026-01-01"),
                        plan.made("charter", "GLOBAL", "WMPL", null),
                        plan.planned("one", null, null),
                        plan.planned("two", null, null),
                        new RoundOpened(ROUND, new Title("2026"), LocalDate.parse("2026-11-01"), null, null, null),
                        new PrioritiesSubmitted(
                                PrioritiesId.of(ROUND, POLAND),
                                ROUND,
                                POLAND,
                                List.of(),
                                new DecisionBasis(new Prose("by vote"), null, null),
                                null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void aRoleSaysSoWhereverItIsShown() {
        raise("role:charter/GLOBAL/WMPL", null);

        for (String where : List.of(
                "/coordination " + MATRIX,
                ROLE + " /item/onTheDate/0/disputed",
                ROLE + " /item/periods/0/disputed",
                "/initiatives/charter/roles /items/0/disputed",
                "/initiatives/charter /item/roles/0/disputed",
                "/groups/WMPL /item/roles/0/disputed",
                "/recommendations/r4 /item/lines/0/coordinators/0/disputed")) {
            assertThat(states(where)).as(where).containsExactly("OPEN");
        }
        assertThat(tracker.askForPage("/coordination", "en"))
                .contains("/disputes/whole\">Disputed, not answered yet</a>");
    }

    @Test
    void aPlanIsToldFromItsSteps() {
        raise("plan:charter", new StepId("two"));
        assertThat(states("/plans/charter /item/disputed")).isEmpty();
        assertThat(states("/plans/charter/steps/one /item/disputed")).isEmpty();
        assertThat(states("/plans/charter/steps/two /item/disputed")).containsExactly("OPEN");
        assertThat(tracker.askForPage("/plans/charter", "en")).contains("/disputes/two\">");

        raise("plan:charter", null);
        assertThat(states("/plans/charter /item/disputed")).containsExactly("OPEN");
        assertThat(states("/plans /items/0/disputed")).containsExactly("OPEN");
        assertThat(states("/plans/charter/steps/one /item/disputed")).isEmpty();
    }

    @Test
    void prioritiesSaySo() {
        raise("priorities:2026/WMPL", null);

        assertThat(states("/priorities?round=2026 /items/0/disputed")).containsExactly("OPEN");
        assertThat(states("/rounds/2026/priorities/WMPL /item/disputed")).containsExactly("OPEN");
        assertThat(states("/rounds/2026 /item/answers/0/disputed")).containsExactly("OPEN");
        assertThat(tracker.askForPage("/priorities?round=2026", "de")).contains(">Bestritten, noch ohne Antwort</a>");
    }

    @Test
    void onlyWhileTheDisputeGoesOnByBothClocks() {
        tracker.recordOn("2026-11-21");
        raise("role:charter/GLOBAL/WMPL", null);
        long raised = tracker.last();
        tracker.recordOn("2026-11-23", new DisputeAnswered(new DisputeId("whole"), new Prose("It is so"), List.of()));
        long answered = tracker.last();
        tracker.recordOn("2026-11-25", new DisputeSettled(new DisputeId("whole"), Outcome.CLAIM_STANDS, REASON));

        assertThat(states("/coordination?on=2026-11-20 " + MATRIX)).isEmpty();
        assertThat(states("/coordination?on=2026-11-22 " + MATRIX)).containsExactly("OPEN");
        assertThat(states("/coordination?on=2026-11-24 " + MATRIX)).containsExactly("ANSWERED");
        assertThat(states("/coordination " + MATRIX)).isEmpty();
        assertThat(states("/coordination?as-of=" + raised + " " + MATRIX)).containsExactly("OPEN");
        assertThat(states("/coordination?as-of=" + answered + " " + MATRIX)).containsExactly("ANSWERED");
    }

    @Test
    void isTakenAlongInTables() {
        raise("role:charter/GLOBAL/WMPL", null);
        raise("plan:charter", new StepId("one"));

        assertThat(tracker.askForText("/coordination?as=csv").lines().toList())
                .satisfiesExactly(
                        heading -> assertThat(heading).endsWith(",disputed"),
                        one -> assertThat(one).endsWith(",true"));
        assertThat(tracker.askForText("/plans?as=csv").lines().toList().getLast())
                .endsWith(",false");
        assertThat(tracker.askForText("/plans/charter?as=csv"))
                .contains("Step one")
                .contains(",true");
    }

    private void raise(String subject, @Nullable StepId step) {
        DisputeId dispute = new DisputeId(step == null ? "whole" : step.key());
        tracker.record(new DisputeRaised(dispute, new Subject(subject), step, null, REASON, List.of()));
    }

    /** What disputes are noted at a place in an answer, given as its address and where in it. */
    private List<String> states(String where) {
        int gap = where.indexOf(' ');
        return tracker.ask(where.substring(0, gap))
                .body()
                .at(where.substring(gap + 1))
                .valueStream()
                .map(mark -> mark.get("state").stringValue())
                .toList();
    }
}
