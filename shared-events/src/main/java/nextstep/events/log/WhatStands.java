package nextstep.events.log;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands of a stream in which facts were taken back: neither those nor the facts that took them back. Who takes back what
 * took something back makes that stand again.
 */
public final class WhatStands {
    private WhatStands() {}

    /** The facts that stand of those that were recorded in one stream so far, in their order. */
    public static List<Recorded> of(List<Recorded> stream) {
        NavigableMap<Long, Long> undoing = new TreeMap<>();
        stream.forEach(one -> one.headers().undoes().ifPresent(undone -> undoing.put(one.position(), undone)));
        if (undoing.isEmpty()) {
            return stream;
        }
        Set<Long> takenBack = takenBack(undoing);
        return stream.stream()
                .filter(one -> !undoing.containsKey(one.position()) && !takenBack.contains(one.position()))
                .toList();
    }

    /**
     * The positions of the facts that are taken back.
     *
     * @param undoing at which position what is taken back was recorded, by the position of the fact that did so
     */
    public static Set<Long> takenBack(NavigableMap<Long, Long> undoing) {
        Set<Long> takenBack = new HashSet<>();
        undoing.descendingMap().forEach((by, undone) -> {
            if (!takenBack.contains(by)) {
                takenBack.add(undone);
            }
        });
        return takenBack;
    }
}
