package nextstep.query.views;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.log.FactCodec;
import nextstep.events.log.Log;
import nextstep.events.log.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which rows, and which of their columns, hold what facts said of which the texts were suppressed. It is found by folding the log
 * once more with other words in their place, so that no view has to say it; only there may views that still hold the texts differ
 * from those that do not.
 */
final class SuppressedRows {
    private static final int ALL = 10_000_000;
    /** From, to, and whether it opens. */
    private static final int VALIDITY = 3;

    private final Map<Thing, Set<Integer>> columns = new HashMap<>();
    private final Map<String, Set<Long>> begun = new HashMap<>();

    private SuppressedRows() {}

    /** What rows of all times have in common: their key. */
    private record Thing(String view, List<@Nullable Object> key) {
        static Thing of(Difference difference) {
            return new Thing(
                    difference.view(),
                    difference.key().subList(0, difference.key().size() - 1));
        }
    }

    /**
     * Of the texts that were suppressed since the log had a size.
     *
     * @param anew views folded without the texts, up to this position
     */
    static SuppressedRows since(long size, Log log, ViewDatabase anew, List<Projection> projections, long position) {
        FactCodec codec = new FactCodec();
        SuppressedRows rows = new SuppressedRows();
        ViewDatabase otherwise = anew.beside();
        try {
            Log inOtherWords = new LogInOtherWords(log, suppressed(size, log, codec), codec);
            new Projector(new LogUpTo(inOtherWords, position + 1), otherwise, projections, ALL).catchUp();
            Comparison.of(anew, otherwise, projections, position, rows::note);
        } finally {
            otherwise.remove();
        }
        return rows;
    }

    private static Set<Long> suppressed(long size, Log log, FactCodec codec) {
        var name = codec.names().of(TextSuppressed.class);
        Set<Long> positions = new HashSet<>();
        List<RawRecord> page = log.readRaw(size, Folding.PAGE);
        while (!page.isEmpty()) {
            for (RawRecord record : page) {
                if (record.name().equals(name.name())
                        && codec.read(name, record.payload()) instanceof TextSuppressed fact) {
                    positions.add(fact.position());
                }
            }
            page = log.readRaw(page.getLast().position() + 1, Folding.PAGE);
        }
        return positions;
    }

    private boolean note(Difference difference) {
        Set<Integer> touched = columns.computeIfAbsent(Thing.of(difference), thing -> new HashSet<>());
        if (difference.one() != null && difference.other() != null) {
            touched.addAll(otherColumns(difference.one(), difference.other()));
        } else {
            begun.computeIfAbsent(difference.view(), view -> new HashSet<>()).add(from(difference));
        }
        return true;
    }

    /** Whether a row that still holds the texts, the one, may differ so from one that does not, the other. */
    boolean explain(Difference difference) {
        Set<Integer> touched = columns.get(Thing.of(difference));
        if (touched == null) { // perhaps the text was in the key
            return difference.other() == null
                    && begun.getOrDefault(difference.view(), Set.of()).contains(from(difference));
        }
        return difference.one() == null
                || difference.other() == null
                || touched.containsAll(otherColumns(difference.one(), difference.other()));
    }

    private static Set<Integer> otherColumns(List<@Nullable Object> one, List<@Nullable Object> other) {
        Set<Integer> differing = new HashSet<>();
        for (int i = 0; i < one.size() - VALIDITY; i++) {
            if (!Objects.equals(one.get(i), other.get(i))) {
                differing.add(i);
            }
        }
        return differing;
    }

    private static long from(Difference difference) {
        return (Long) Objects.requireNonNull(difference.key().getLast());
    }
}
