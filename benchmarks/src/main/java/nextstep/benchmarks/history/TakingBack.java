package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nextstep.events.history.TakenBack;
import nextstep.events.log.Headers;
import nextstep.events.log.Recorded;

/** Tells the same, and of some decisions that are the opposite of an earlier one that they were meant to take it back. */
final class TakingBack implements Iterator<Recorded> {
    private final Iterator<Recorded> telling;
    private final int ofAHundred;
    private final Dice dice;
    private final Map<String, List<Recorded>> streams = new HashMap<>();

    TakingBack(Iterator<Recorded> telling, int ofAHundred, long seed) {
        this.telling = telling;
        this.ofAHundred = ofAHundred;
        this.dice = new Dice(seed);
    }

    @Override
    public boolean hasNext() {
        return telling.hasNext();
    }

    @Override
    public Recorded next() {
        Recorded told = telling.next();
        List<Recorded> stream = streams.computeIfAbsent(told.stream(), id -> new ArrayList<>());
        Recorded next = opposite(told, stream)
                .filter(one -> dice.percent(ofAHundred))
                .map(one -> undoing(told, one.position()))
                .orElse(told);
        stream.add(next);
        return next;
    }

    /** What it can take back, where nothing newer was decided about the same. */
    private static Optional<Recorded> opposite(Recorded told, List<Recorded> stream) {
        for (int i = stream.size() - 1; i >= 0; i--) {
            Recorded one = stream.get(i);
            List<Recorded> later = stream.subList(i + 1, stream.size());
            if (TakenBack.by(one.fact())
                            .filter(by -> by == told.fact().getClass())
                            .isPresent()
                    && TakenBack.overtakes(told.fact(), one.fact())) {
                return later.stream().noneMatch(other -> TakenBack.overtakes(other.fact(), one.fact()))
                        ? Optional.of(one)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Recorded undoing(Recorded told, long position) {
        Map<String, String> headers = new TreeMap<>(told.headers().entries());
        headers.put(Headers.UNDOES, Long.toString(position));
        return new Recorded(
                told.position(),
                told.recordedAt(),
                told.id(),
                told.stream(),
                told.sequence(),
                told.fact(),
                new Headers(headers));
    }
}
