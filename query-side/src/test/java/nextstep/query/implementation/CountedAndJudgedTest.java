package nextstep.query.implementation;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nextstep.events.implementation.PlanEvent;
import nextstep.query.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists count steps in the database, pages judge them word by word: both say the same of every day, then and now. */
abstract class CountedAndJudgedTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final int DAYS = 300;

    private final Random chance = new Random(20201121);

    @TempDir
    Path folder;

    @Test
    void sayTheSameOfEveryDay() {
        try (Tracker tracker = tracker(folder)) {
            List<PlanFacts> plans = List.of(new PlanFacts("one"), new PlanFacts("two"), new PlanFacts("three"));
            tracker.recordOn("2026-06-01", recommendation(4, "Equity"), initiative("hubs", 4, 25, 26, "Regional hubs"));
            for (PlanFacts plan : plans) {
                tracker.record(plan.made("hubs", "GLOBAL", "WMF", null));
                tracker.record(life(plan).toArray(PlanEvent[]::new));
            }
            for (int i = 0; i < DAYS; i += 23) {
                compare(tracker, "on=" + FIRST.plusDays(i));
                compare(tracker, "on=" + FIRST.plusDays(i) + "&as-of=" + (tracker.last() - i % 20));
            }
        }
    }

    /** A tracker whose views stand in the database under test. */
    abstract Tracker tracker(Path in);

    private static void compare(Tracker tracker, String query) {
        JsonNode plans = tracker.ask("/plans?" + query).items();
        assertThat(plans.isArray()).as(query).isTrue();
        for (JsonNode listed : plans) {
            JsonNode page =
                    tracker.ask(listed.path("path").asString() + "?" + query).item();
            assertThat(listed.path("progress")).as(query).isEqualTo(page.path("progress"));
            assertThat(listed.path("lastWord")).as(query).isEqualTo(page.path("lastWord"));
        }
    }

    private List<PlanEvent> life(PlanFacts plan) {
        List<PlanEvent> life = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String step = "s" + i;
            life.add(plan.planned(step, day(), null));
            life.add(plan.started(step, day()));
            life.add(
                    switch (chance.nextInt(4)) {
                        case 0 -> plan.blocked(step, "no room", day());
                        case 1 -> plan.dropped(step, day());
                        case 2 -> plan.completed(step, day());
                        default -> plan.noted(step, "going on");
                    });
        }
        life.add(plan.confirmed(day()));
        return life;
    }

    private String day() {
        return FIRST.plusDays(chance.nextInt(DAYS)).toString();
    }
}
