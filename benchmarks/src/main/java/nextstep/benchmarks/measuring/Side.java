package nextstep.benchmarks.measuring;

/** One side of a comparison: ours, or the limit. */
@FunctionalInterface
public interface Side {
    /** Takes its turn: the same amount of work each time. */
    Sample takeTurn();
}
