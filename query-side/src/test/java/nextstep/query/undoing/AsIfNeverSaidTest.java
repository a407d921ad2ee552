package nextstep.query.undoing;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nextstep.events.Fact;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupKind;
import nextstep.events.history.TakenBack;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.log.WhatStands;
import nextstep.events.values.Prose;
import nextstep.query.Tracker;
import nextstep.query.coordination.RoleFacts;
import nextstep.query.implementation.PlanFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tracker in which things were taken back says of every day what one says in which neither they nor what took them back was ever
 * recorded.
 */
class AsIfNeverSaidTest {
    private static final int HISTORIES = 5;
    private static final int FACTS = 50;
    private static final Prose WHY = new Prose("it was another one");

    private final Random chance = new Random(20261128);
    private final RoleFacts committee = new RoleFacts("charter", "GLOBAL", "MCDC");
    private final RoleFacts hub = new RoleFacts("charter", "REGION:CEECA", "CEEHUB");
    private final PlanFacts plan = new PlanFacts("mentoring");

    @TempDir
    Path folder;

    @Test
    void everyDayIsToldWithoutWhatWasTakenBack() {
        int undone = 0;
        for (int history = 0; history < HISTORIES; history++) {
            List<Telling> told = tellings();
            Set<Long> gone = gone(told);
            undone += gone.size();
            try (Tracker whole = begun("whole-" + history);
                    Tracker standing = begun("standing-" + history)) {
                long first = whole.last() + 1;
                for (int i = 0; i < told.size(); i++) {
                    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(6L * i);
                    tell(whole, day, told.get(i), first);
                    if (!gone.contains((long) i)) {
                        tell(standing, day, told.get(i), first);
                    }
                }
                standing.clock.set(LocalDate.of(2026, 12, 1));
                whole.clock.set(LocalDate.of(2026, 12, 1));
                for (String asked : questions()) {
                    assertThat(placeless(whole.ask(asked).body()))
                            .as("history " + history + ", " + asked)
                            .isEqualTo(placeless(standing.ask(asked).body()));
                }
            }
        }
        assertThat(undone).isGreaterThan(20);
    }

    private static void tell(Tracker tracker, LocalDate day, Telling telling, long first) {
        tracker.clock.set(day);
        if (telling.undoes() == null) {
            tracker.record(telling.fact());
        } else {
            tracker.recordUndoing(first + telling.undoes(), telling.fact());
        }
    }

    private static List<String> questions() {
        List<String> questions = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            String on = "?on=2026-%02d-15".formatted(month);
            questions.add("/plans/mentoring" + on);
            questions.add("/plans/mentoring/steps/a" + on);
            questions.add("/plans" + on);
            questions.add("/progress" + on);
            questions.add("/initiatives/charter/roles" + on + "&ever=true");
            questions.add("/coordination" + on);
            questions.add("/coordination/gaps" + on);
            questions.add("/desk" + on + "&group=CEEHUB");
            questions.add("/desk/report?group=CEEHUB&month=2026-%02d".formatted(month));
        }
        return questions;
    }

    /** Where something stands in the log is left out: that differs. */
    private static JsonNode placeless(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            object.remove(List.of("position", "statedAt", "lastConfirmedAt", "proof", "asOf", "period"));
            object.valueStream().forEach(AsIfNeverSaidTest::placeless);
        } else if (answer instanceof ArrayNode array) {
            array.valueStream().forEach(AsIfNeverSaidTest::placeless);
        }
        return answer;
    }

    private Tracker begun(String name) {
        Path own = folder.resolve(name);
        assertThat(own.toFile().mkdirs()).isTrue();
        return new Tracker(own)
                .recordOn(
                        "2025-12-01",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("charter", 4, 22, 24, "Movement Charter"),
                        registered("MCDC", GroupKind.COMMITTEE, null),
                        registered("CEEHUB", GroupKind.HUB, null),
                        plan.made("charter", "REGION:CEECA", "CEEHUB", null),
                        plan.planned("a", "2026-08-01", null),
                        plan.planned("b", null, "MCDC"));
    }

    /** Facts, and here and there one that takes back another of which nothing was decided anew since. */
    private List<Telling> tellings() {
        List<Telling> told = new ArrayList<>();
        List<Supplier<Fact>> kinds = List.of(
                () -> committee.reported(any(), "2021-11-01", null),
                () -> committee.proposed(any(), day()),
                () -> committee.confirmed(day()),
                () -> committee.reaffirmed("2026-0" + (1 + chance.nextInt(9)) + "-03"),
                () -> hub.declared(any(), day()),
                () -> hub.offered("MCDC"),
                () -> hub.ended("2026-0" + (1 + chance.nextInt(9)) + "-03"),
                () -> plan.started(step(), day()),
                () -> plan.blocked(step(), "no venue", day()),
                () -> plan.unblocked(step(), day()),
                () -> plan.completed(step(), day()),
                () -> plan.dropped(step(), day()),
                () -> plan.reopened(step(), day()),
                () -> plan.noted(step(), "half of it"),
                () -> plan.noted(null, "going well"),
                () -> plan.confirmed(day()),
                () -> plan.paused("summer", day()),
                () -> plan.partnersSought("a chapter"));
        while (told.size() < FACTS) {
            Optional<Telling> undoing = chance.nextInt(3) == 0 ? undoing(told) : Optional.empty();
            told.add(undoing.orElseGet(
                    () -> new Telling(kinds.get(chance.nextInt(kinds.size())).get(), null)));
        }
        return told;
    }

    private Optional<Telling> undoing(List<Telling> told) {
        List<Integer> standing = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Fact fact = told.get(i).fact();
            if (TakenBack.by(fact).isPresent()
                    && told.subList(i + 1, told.size()).stream()
                            .map(Telling::fact)
                            .filter(later -> later.stream().equals(fact.stream()))
                            .noneMatch(later -> TakenBack.overtakes(later, fact))) {
                standing.add(i);
            }
        }
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        int at = standing.get(chance.nextInt(standing.size()));
        return Optional.of(new Telling(opposite(told.get(at).fact()), (long) at));
    }

    private static Fact opposite(Fact fact) {
        return switch (fact) {
            case StepBlocked e -> new StepUnblocked(e.plan(), e.step(), WHY, null);
            case StepUnblocked e -> new StepBlocked(e.plan(), e.step(), WHY, null);
            case StepCompleted e -> new StepReopened(e.plan(), e.step(), WHY, null);
            case StepDropped e -> new StepReopened(e.plan(), e.step(), WHY, null);
            case PlanPaused e -> new PlanResumed(e.plan(), WHY, null);
            case PlanConcluded e -> new PlanResumed(e.plan(), WHY, null);
            case PlanResumed e -> new PlanPaused(e.plan(), WHY, null);
            case PartnersSought e -> new PartnersFound(e.plan(), WHY);
            case RoleDeclared e -> new RoleEnded(e.role(), WHY, LocalDate.of(2026, 11, 1));
            case RoleReported e -> new RoleEnded(e.role(), WHY, LocalDate.of(2026, 11, 1));
            default -> throw new IllegalArgumentException(fact + " is not told here");
        };
    }

    /** Those that do not stand, by where they were told. */
    private static Set<Long> gone(List<Telling> told) {
        TreeMap<Long, Long> undoing = new TreeMap<>();
        for (int i = 0; i < told.size(); i++) {
            Long undone = told.get(i).undoes();
            if (undone != null) {
                undoing.put((long) i, undone);
            }
        }
        Set<Long> gone = new HashSet<>(WhatStands.takenBack(undoing));
        gone.addAll(undoing.keySet());
        return gone;
    }

    private RoleKind any() {
        return chance.nextBoolean() ? RoleKind.ACTIVE_COORDINATOR : RoleKind.SUPPORTING;
    }

    private String step() {
        return chance.nextBoolean() ? "a" : "b";
    }

    private String day() {
        return "2026-%02d-%02d".formatted(1 + chance.nextInt(11), 1 + chance.nextInt(28));
    }

    /** @param undoes which of the facts before it is taken back by it */
    private record Telling(Fact fact, @Nullable Long undoes) {}
}
