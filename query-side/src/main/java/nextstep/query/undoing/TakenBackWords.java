package nextstep.query.undoing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nextstep.events.StreamId;
import nextstep.events.log.WhatStands;
import nextstep.query.views.Snapshot;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemRaised;

/** What was said of some things and does not count any more, as far as is known. */
public final class TakenBackWords {
    private final Map<String, Set<Long>> positions = new HashMap<>();

    private TakenBackWords(List<Undoing> all) {
        Map<String, NavigableMap<Long, Long>> streams = new HashMap<>();
        all.forEach(one ->
                streams.computeIfAbsent(one.stream(), stream -> new TreeMap<>()).put(one.position(), one.undone()));
        streams.forEach((stream, undoing) -> positions.put(stream, WhatStands.takenBack(undoing)));
    }

    /** Of one thing. */
    public static TakenBackWords of(StreamId thing, Snapshot snapshot) {
        return new TakenBackWords(snapshot.within(Undoing.VIEW, thing.value()));
    }

    /** Of everything. */
    public static TakenBackWords ofAll(Snapshot snapshot) {
        return new TakenBackWords(snapshot.all(Undoing.VIEW));
    }

    /** Whether anything that was said of this was ever taken back, so that rows begun before know more than what counts. */
    public boolean concern(StreamId thing) {
        return positions.containsKey(thing.value());
    }

    /** To be thrown where a thing is asked for of which nothing else was ever said. */
    public static ProblemRaised everything(StreamId thing) {
        return Problem.of(
                        404,
                        "taken-back",
                        "All that was said here was taken back. $1 tells what it was.",
                        "/history?about=" + thing.value())
                .about(thing.value())
                .raised();
    }

    /**
     * What counts of the words of a thing, each once. Rows that began when something was taken back repeat the word that
     * stands last.
     */
    public <W> List<W> without(StreamId thing, List<W> words, ToLongFunction<W> position) {
        Set<Long> dropped = new HashSet<>(positions.getOrDefault(thing.value(), Set.of()));
        return words.stream()
                .filter(word -> dropped.add(position.applyAsLong(word)))
                .toList();
    }
}
