package nextstep.query.history;

import java.util.List;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about a thing, one after the other, and which of them a page shows as the last.
 *
 * @param positions of all decisions about it so far, in their order
 * @param taken how many of them the page knows
 * @param shown the last of these
 */
record Replay(List<Long> positions, int taken, @Nullable Entry shown) {

    /** Of these decisions, on a page that stands as of a position. */
    static Replay of(List<Recorded> decisions, long position) {
        int taken = (int) decisions.stream()
                .filter(decision -> decision.position() <= position)
                .count();
        return new Replay(
                decisions.stream().map(Recorded::position).toList(),
                taken,
                taken == 0 ? null : Entry.of(decisions.get(taken - 1)));
    }

    int count() {
        return positions.size();
    }

    /** Where the page stands after the first decision; empty where it stands there. */
    @Nullable
    Long first() {
        return taken > 1 ? positions.getFirst() : null;
    }

    /** Where it stands one decision earlier. */
    @Nullable
    Long previous() {
        return taken > 1 ? positions.get(taken - 2) : null;
    }

    /** Where it stands one decision later. */
    @Nullable
    Long next() {
        return taken < count() ? positions.get(taken) : null;
    }

    /** Where it stands after the last decision so far. */
    @Nullable
    Long last() {
        return taken < count() ? positions.getLast() : null;
    }
}
