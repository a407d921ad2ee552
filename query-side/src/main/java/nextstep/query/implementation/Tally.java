package nextstep.query.implementation;

import java.util.OptionalInt;
import nextstep.query.catalogue.ProgressState;

/**
 * The steps of a plan, or of many, counted by how they stand on a day. A dropped step is counted as dropped and nowhere else.
 *
 * @param overdue how many of the open ones are past the day they were due
 * @param unconfirmed of how many of the open ones nothing was said for too long
 * @param weightCompleted the weights of the completed ones
 * @param weight the weights of all but the dropped ones
 */
public record Tally(
        int planned,
        int underWay,
        int blocked,
        int completed,
        int dropped,
        int overdue,
        int unconfirmed,
        long weightCompleted,
        long weight) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int WHOLE = 100;

    /** One step. */
    static Tally of(StepState state, int weight, boolean overdue, boolean unconfirmed) {
        return of(state, 1, weight, overdue ? 1 : 0, unconfirmed ? 1 : 0);
    }

    /** Several steps in the same state. */
    static Tally of(StepState state, int steps, long weight, int overdue, int unconfirmed) {
        return switch (state) {
            case PLANNED -> new Tally(steps, 0, 0, 0, 0, overdue, unconfirmed, 0, weight);
            case UNDER_WAY -> new Tally(0, steps, 0, 0, 0, overdue, unconfirmed, 0, weight);
            case BLOCKED -> new Tally(0, 0, steps, 0, 0, overdue, unconfirmed, 0, weight);
            case COMPLETED -> new Tally(0, 0, 0, steps, 0, 0, 0, weight, weight);
            case DROPPED -> new Tally(0, 0, 0, 0, steps, 0, 0, 0, 0);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                planned + other.planned,
                underWay + other.underWay,
                blocked + other.blocked,
                completed + other.completed,
                dropped + other.dropped,
                overdue + other.overdue,
                unconfirmed + other.unconfirmed,
                weightCompleted + other.weightCompleted,
                weight + other.weight);
    }

    /** How far along they are, from steps alone. */
    ProgressState progress() {
        if (steps() == 0) {
            return dropped > 0 ? ProgressState.DROPPED : ProgressState.NOT_REPORTED;
        } else if (completed == steps()) {
            return ProgressState.COMPLETED;
        } else if (planned + underWay == 0) {
            return ProgressState.BLOCKED;
        }
        return planned == steps() ? ProgressState.PLANNED : ProgressState.UNDER_WAY;
    }

    /** How many are to be taken or were: all but the dropped ones. */
    public int steps() {
        return planned + underWay + blocked + completed;
    }

    /** The share of the weight that is completed, rounded down; empty where no steps stand behind it. */
    public OptionalInt percent() {
        return weight == 0 ? OptionalInt.empty() : OptionalInt.of((int) (weightCompleted * WHOLE / weight));
    }
}
