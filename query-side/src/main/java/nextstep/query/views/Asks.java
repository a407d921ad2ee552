package nextstep.query.views;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nextstep.events.log.Recorded;
import nextstep.events.operations.OperationEvent;

/**
 * What operators asked for, told once to who does it: only what was recorded while this process runs, because what was asked
 * for before was for those that ran then. A fold of the whole log does nothing again.
 */
final class Asks {
    private final List<Consumer<OperationEvent>> listeners = new CopyOnWriteArrayList<>();
    private final List<OperationEvent> open = new ArrayList<>();
    /** From where on something has not been heard yet. */
    private long next = Long.MAX_VALUE;

    private volatile boolean retry;

    /** Projections that stopped are to try again. */
    void retry() {
        retry = true;
    }

    /** Whether they are; it is told once. */
    boolean takeRetry() {
        boolean asked = retry;
        retry = false;
        return asked;
    }

    void tell(Consumer<OperationEvent> listener) {
        listeners.add(listener);
    }

    /** The process runs since the log had this size; what is said later changes nothing. */
    void since(long size) {
        if (next == Long.MAX_VALUE) {
            next = size;
        }
    }

    void note(List<Recorded> facts) {
        if (facts.getLast().position() < next) {
            return;
        }
        for (Recorded recorded : facts) {
            if (recorded.fact() instanceof OperationEvent asked && recorded.position() >= next) {
                open.add(asked);
                next = recorded.position() + 1;
            }
        }
    }

    /** All views know what was asked for. */
    void answer() {
        List<OperationEvent> now = List.copyOf(open);
        open.clear();
        now.forEach(asked -> listeners.forEach(listener -> listener.accept(asked)));
    }
}
