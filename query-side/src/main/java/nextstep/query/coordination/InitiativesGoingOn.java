package nextstep.query.coordination;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.State;

/** The initiatives that need a coordinator: those that nothing else has taken the place of. */
final class InitiativesGoingOn {
    static final Set<State> GONE = Set.of(State.SUPERSEDED, State.MERGED, State.SPLIT);

    private final Map<InitiativeId, InitiativeListed> all;
    private final Set<InitiativeId> goingOn = new LinkedHashSet<>();

    InitiativesGoingOn(List<InitiativeListed> initiatives) {
        all = initiatives.stream().collect(Collectors.toMap(InitiativeListed::id, Function.identity()));
        initiatives.stream()
                .filter(initiative -> initiative.states().stream().noneMatch(GONE::contains))
                .forEach(initiative -> goingOn.add(initiative.id()));
    }

    Set<InitiativeId> ids() {
        return goingOn;
    }

    GapShown shown(Gap gap) {
        return GapShown.of(gap, all.get(gap.initiative()));
    }
}
