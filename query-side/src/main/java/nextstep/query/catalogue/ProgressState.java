package nextstep.query.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far along a plan, a context or a whole initiative is, in one word. */
public enum ProgressState {
    /** Nobody has said how it stands. Not the same as nothing done. */
    NOT_REPORTED,
    PLANNED,
    UNDER_WAY,
    /** Something remains to be done and all of it is blocked. */
    BLOCKED,
    COMPLETED,
    /** All steps there were have been dropped. */
    DROPPED,
    PAUSED,
    CONCLUDED,
    SUPERSEDED,
    MERGED,
    SPLIT;

    /** What was decided about an initiative, which goes before what its plans say. What goes on elsewhere does not merely rest. */
    public static Optional<ProgressState> decided(List<State> states) {
        return first(states, List.of(State.SUPERSEDED, State.MERGED, State.SPLIT, State.PAUSED));
    }

    /** What a source reports of an initiative, for want of plans that say something. */
    public static Optional<ProgressState> reported(List<State> states) {
        return first(states, List.of(State.COMPLETED, State.UNDER_WAY));
    }

    /** What is so of an initiative besides this: what says how far along it is goes into the one word. */
    public List<State> otherThan(List<State> states) {
        return states.stream()
                .filter(state -> state != State.UNDER_WAY && state != State.COMPLETED)
                .filter(state -> !state.name().equals(name()))
                .toList();
    }

    private static Optional<ProgressState> first(List<State> states, List<State> inThisOrder) {
        return inThisOrder.stream().filter(states::contains).findFirst().map(state -> valueOf(state.name()));
    }

    /** In words, as everywhere. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
