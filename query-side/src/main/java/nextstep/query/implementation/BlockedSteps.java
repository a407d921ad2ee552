package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.implementation.PlanId;
import nextstep.query.undoing.TakenBackWords;
import nextstep.query.views.Snapshot;

/** The blocked steps of many plans, found at once. */
final class BlockedSteps {
    private final Snapshot snapshot;
    private final LocalDate day;
    private final Map<PlanId, PlanSeen> plans;

    BlockedSteps(Snapshot snapshot, LocalDate day, List<PlanSeen> plans) {
        this.snapshot = snapshot;
        this.day = day;
        this.plans = plans.stream()
                .filter(plan -> plan.tally().blocked() > 0)
                .collect(Collectors.toMap(PlanSeen::id, Function.identity()));
    }

    /** Those of each plan that has any. */
    Map<PlanId, List<StepSeen>> byPlan() {
        if (plans.isEmpty()) {
            return Map.of();
        }
        Map<Step.Key, Step> steps =
                snapshot.all(Step.VIEW).stream().collect(Collectors.toMap(Step::key, Function.identity()));
        Map<PlanId, List<StepSeen>> blocked = new TreeMap<>(Comparator.comparing(PlanId::value));
        Stream.concat(settled(), unsettled())
                .sorted(Comparator.comparing(each -> each.step().step().value()))
                .forEach(each -> blocked.computeIfAbsent(each.step().plan(), id -> new ArrayList<>())
                        .add(new StepSeen(
                                Objects.requireNonNull(plans.get(each.step().plan())),
                                Objects.requireNonNull(steps.get(each.step())),
                                each.on(),
                                day)));
        return blocked;
    }

    /** Those that are so by what their rows say. */
    private Stream<Blocked> settled() {
        Map<Long, StepSaid> words =
                snapshot.mentionedWhere(StepTold.VIEW, StepTold.MENTIONED, "s.state = 'BLOCKED'").stream()
                        .map(StepTold::said)
                        .collect(Collectors.toMap(StepSaid::position, Function.identity(), (one, same) -> one));
        return snapshot.suchThat(StepTold.VIEW, "state = 'BLOCKED' and latest <= ?", List.of(day)).stream()
                .filter(row -> plans.containsKey(row.plan()))
                .map(row -> new Blocked(row.key(), row.settled(Objects.requireNonNull(words.get(row.decidedAt())))));
    }

    /** Those of which something is said that is dated later. */
    private Stream<Blocked> unsettled() {
        TakenBackWords takenBack = TakenBackWords.ofAll(snapshot);
        return StepSums.unsettledRows(snapshot, day).stream()
                .filter(row -> row.state() == StepState.BLOCKED || StepSums.isToBeJudged(row, day, takenBack))
                .filter(row -> plans.containsKey(row.plan()))
                .flatMap(row -> judged(row.key()).map(on -> new Blocked(row.key(), on)).stream());
    }

    private Optional<StepOn> judged(Step.Key step) {
        return StepOn.of(StepsOn.said(snapshot, step), day).filter(on -> on.state() == StepState.BLOCKED);
    }

    /** A step that is blocked on the day, and how. */
    private record Blocked(Step.Key step, StepOn on) {}
}
