package nextstep.query.views;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nextstep.query.views.Rows.Changes;

/** The keys of one view whose rows begin or end while facts are folded, each with the positions of those facts. */
final class Touched<K, R extends Row<K>> {
    private final Rows<K, R> rows;
    private final Map<K, SortedSet<Long>> positions = new LinkedHashMap<>();

    Touched(Rows<K, R> rows) {
        this.rows = rows;
    }

    View<K, R> view() {
        return rows.view();
    }

    /** Takes what has changed in the rows since the last time. */
    void take() {
        Changes<R> changes = rows.take();
        changes.ended().forEach(version -> note(version, version.to()));
        changes.began().forEach(version -> {
            note(version, version.from());
            if (!version.isOpen()) {
                note(version, version.to());
            }
        });
    }

    /** What became of each key whose row is not the one it was. */
    Stream<Succession<?, ?>> successions(Snapshot before) {
        return positions.entrySet().stream()
                .<Succession<?, ?>>map(touched -> succession(touched.getKey(), touched.getValue(), before))
                .filter(succession -> !Objects.equals(succession.before(), succession.after()));
    }

    private Succession<K, R> succession(K key, SortedSet<Long> at, Snapshot before) {
        R was = before.one(rows.view(), key).orElse(null);
        R is = rows.current(key).orElse(null);
        return new Succession<>(rows.view(), key, was, is, at.stream().toList());
    }

    private void note(Version<R> version, long position) {
        positions.computeIfAbsent(version.row().key(), key -> new TreeSet<>()).add(position);
    }
}
