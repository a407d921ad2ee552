package nextstep.query.implementation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.query.catalogue.ProgressState;

/** How far along several plans are together. Plans that others have replaced count for nothing beside those. */
final class RollUp {
    private final List<PlanSeen> counted;
    private final boolean replaced;

    RollUp(List<PlanSeen> plans) {
        counted = plans.stream()
                .filter(plan -> plan.on().state() != PlanState.SUPERSEDED)
                .toList();
        replaced = counted.isEmpty() && !plans.isEmpty();
    }

    Tally tally() {
        return counted.stream().map(PlanSeen::tally).reduce(Tally.NONE, Tally::plus);
    }

    ProgressState state() {
        if (replaced) {
            return ProgressState.SUPERSEDED;
        }
        Set<ProgressState> states = counted.stream()
                .map(PlanSeen::progress)
                .filter(state -> state != ProgressState.NOT_REPORTED)
                .collect(Collectors.toSet());
        if (states.isEmpty()) {
            return ProgressState.NOT_REPORTED;
        } else if (states.size() == 1) {
            return states.iterator().next();
        } else if (Set.of(ProgressState.COMPLETED, ProgressState.CONCLUDED).containsAll(states)) {
            return ProgressState.COMPLETED;
        }
        ProgressState steps = tally().progress();
        return steps == ProgressState.PLANNED && !states.contains(ProgressState.UNDER_WAY)
                ? ProgressState.PLANNED
                : steps == ProgressState.BLOCKED ? ProgressState.BLOCKED : ProgressState.UNDER_WAY;
    }

    ProgressShown shown() {
        return ProgressShown.of(state(), tally());
    }
}
