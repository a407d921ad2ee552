package nextstep.query.history;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nextstep.events.Fact;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupKind;
import nextstep.events.values.Standing;
import nextstep.query.Tracker;
import nextstep.query.catalogue.Some;
import nextstep.query.coordination.RoleFacts;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An auditor steps through the decisions about an initiative and sees its page as it was after each. */
class ReplayTest {
    private static final int HISTORIES = 4;
    private static final int FACTS = 40;
    private static final String ASKED = "/initiatives/charter?on=2026-12-31";

    private final Random chance = new Random(20261128);
    private final RoleFacts committee = new RoleFacts("charter", "GLOBAL", "MCDC");
    private final RoleFacts hub = new RoleFacts("charter", "REGION:CEECA", "CEEHUB");
    private final PlanFacts plan = new PlanFacts("mentoring");

    @TempDir
    Path folder;

    @Test
    void everyStepShowsWhatTheFactsUpToItSay() {
        for (int history = 0; history < HISTORIES; history++) {
            List<JsonNode> then = new ArrayList<>();
            try (Tracker tracker = begun("replay-" + history)) {
                long first = tracker.last();
                for (Fact fact : facts()) {
                    tracker.record(fact);
                    then.add(tracker.ask(ASKED).item());
                }
                for (int step = 0; step < then.size(); step++) {
                    long position = first + 1 + step;
                    assertThat(tracker.ask(ASKED + "&as-of=" + position).item())
                            .as("history " + history + ", position " + position)
                            .isEqualTo(then.get(step));
                }
            }
        }
    }

    @Test
    void leadsFromOneDecisionToTheNextAndBack() {
        try (Tracker tracker = begun("links")) {
            tracker.record(
                    committee.reported(ACTIVE_COORDINATOR, "2021-11-01", null),
                    registered("OTHER", GroupKind.CHAPTER, null),
                    committee.ended("2026-11-20"));
            long ended = tracker.last();
            String middle = tracker.askForPage("/initiatives/charter?as-of=" + (ended - 1), "en");

            assertThat(middle)
                    .contains("Decision 2 of 3,")
                    .contains("as-of=1#replay")
                    .contains("as-of=" + ended + "#replay");
            assertThat(tracker.askForPage("/initiatives/charter?as-of=1", "en"))
                    .contains("Decision 1 of 3,")
                    .doesNotContain("rel=\"prev\"")
                    .contains("as-of=" + (ended - 2) + "#replay");
            assertThat(tracker.askForPage("/initiatives/charter", "en"))
                    .contains("Step back through its 3 decisions")
                    .contains("as-of=" + (ended - 2) + "#replay");
            assertThat(tracker.askForPage("/initiatives/charter?as-of=" + ended, "en"))
                    .contains("Decision 3 of 3,")
                    .doesNotContain("rel=\"next\"");
        }
    }

    private Tracker begun(String name) {
        Path own = folder.resolve(name);
        assertThat(own.toFile().mkdirs()).isTrue();
        return new Tracker(own)
                .record(
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("charter", 4, 22, 24, "Movement Charter"),
                        registered("MCDC", GroupKind.COMMITTEE, null),
                        registered("CEEHUB", GroupKind.HUB, "CEECA"));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                plan.made("charter", "REGION:CEECA", "CEEHUB", day()),
                plan.planned("a", day(), null),
                plan.planned("b", null, "MCDC")));
        List<Supplier<Fact>> kinds = List.of(
                () -> committee.reported(any(), "2021-11-01", null),
                () -> committee.confirmed(day()),
                () -> committee.ended(day()),
                () -> hub.declared(any(), day()),
                () -> hub.declined(day()),
                () -> hub.ended(day()),
                () -> plan.started(step(), day()),
                () -> plan.blocked(step(), "no venue", day()),
                () -> plan.unblocked(step(), day()),
                () -> plan.completed(step(), day()),
                () -> plan.reopened(step(), day()),
                () -> plan.noted(step(), "half of it"),
                () -> plan.paused("summer", day()),
                () -> plan.partnersSought("a chapter"),
                () -> Some.titled("charter", "de", "Charta " + chance.nextInt(9), Standing.OFFICIAL));
        while (facts.size() < FACTS) {
            facts.add(kinds.get(chance.nextInt(kinds.size())).get());
        }
        return facts;
    }

    private RoleKind any() {
        return chance.nextBoolean() ? ACTIVE_COORDINATOR : RoleKind.SUPPORTING;
    }

    private String step() {
        return chance.nextBoolean() ? "a" : "b";
    }

    private String day() {
        return "2026-%02d-%02d".formatted(1 + chance.nextInt(11), 1 + chance.nextInt(28));
    }
}
