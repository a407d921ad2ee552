package nextstep.query.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one view while a projection folds facts into it. What is current is kept in memory, bounded; what begins and
 * ends is collected and written once per batch. A row that begins and ends within one batch is written closed.
 *
 * <p>Used by one thread at a time.
 */
public final class Rows<K, R extends Row<K>> {
    private final View<K, R> view;
    private final Function<K, Optional<Version<R>>> stored;
    private final int most;
    private final LongSupplier position;
    private final Map<K, Latest<R>> known = new HashMap<>();
    private boolean complete;
    private long batch;
    private Changes<R> changes = new Changes<>();

    /** @param position of the fact that is being folded */
    Rows(View<K, R> view, Function<K, Optional<Version<R>>> stored, int most, LongSupplier position) {
        this.view = view;
        this.stored = stored;
        this.most = most;
        this.position = position;
    }

    /** The row that is current now, as the facts up to this one left it. */
    public Optional<R> current(K key) {
        return Optional.ofNullable(version(key)).map(Version::row);
    }

    /** The last of the rows that are numbered 1, 2, 3 ... without gaps, as periods are. */
    public Optional<R> last(IntFunction<K> key) {
        int beyond = 1;
        while (version(key.apply(beyond)) != null) {
            beyond *= 2;
        }
        int there = beyond / 2;
        while (beyond - there > 1) {
            int middle = (there + beyond) >>> 1;
            if (version(key.apply(middle)) == null) {
                beyond = middle;
            } else {
                there = middle;
            }
        }
        return there == 0 ? Optional.empty() : current(key.apply(there));
    }

    /** From this fact on this row is valid, and the one before it no longer. A row like the current one changes nothing. */
    public void begin(R row) {
        K key = row.key();
        Latest<R> latest = latest(key);
        if (latest == null) {
            latest = new Latest<>(null);
            known.put(key, latest);
        }
        begin(latest, row);
    }

    /** From this fact on this row is valid too. No other had its key, and it never changes; nothing needs to be looked up. */
    public void add(R row) {
        changes.began().add(new Version<>(row, position.getAsLong(), true, batch));
    }

    /** From this fact on the row that this makes of the current one is valid; where there is none, nothing changes. */
    public void change(K key, UnaryOperator<R> next) {
        Latest<R> latest = latest(key);
        Version<R> before = open(latest);
        if (latest != null && before != null) {
            begin(latest, next.apply(before.row()));
        }
    }

    private void begin(Latest<R> latest, R row) {
        Version<R> before = latest.open();
        if (before != null && before.row().equals(row)) {
            return;
        }
        long from = position.getAsLong();
        boolean opens = before == null;
        if (before != null) {
            close(before, from);
            opens = before.from() == from && before.opens();
        }
        Version<R> next = new Version<>(row, from, opens, batch);
        latest.version = next;
        changes.began().add(next);
    }

    /** From this fact on no row of this key is valid. */
    public void end(K key) {
        Latest<R> latest = latest(key);
        Version<R> before = open(latest);
        if (latest == null || before == null) {
            return;
        }
        long to = position.getAsLong();
        close(before, to);
        if (complete) {
            known.remove(key);
        } else {
            latest.version = before.endedAt(to, batch);
        }
    }

    /** From this fact on what one stream says is what these rows say {@code after} it, and no longer what they did before. */
    void succeed(Rows<?, ?> before, Rows<?, ?> after) {
        Map<K, R> past = before.open(view);
        Map<K, R> next = after.open(view);
        past.keySet().stream()
                .filter(key -> !next.containsKey(key) && !view.isIndex())
                .forEach(this::end);
        next.forEach((key, row) -> {
            if (!row.equals(past.get(key))) {
                begin(row);
            }
        });
    }

    /** All rows that are current, of the same view and made from the first fact on. */
    @SuppressWarnings("unchecked")
    private <L, S extends Row<L>> Map<L, S> open(View<L, S> same) {
        Map<L, S> open = new LinkedHashMap<>();
        known.forEach((key, latest) -> {
            Version<R> version = latest.open();
            if (version != null && view == same) {
                open.put((L) key, (S) version.row());
            }
        });
        return open;
    }

    View<K, R> view() {
        return view;
    }

    /** Hands over what has changed since the last time. What is handed over is stored before anything is looked up again. */
    Changes<R> take() {
        Changes<R> taken = changes;
        changes = new Changes<>();
        batch++;
        return taken;
    }

    /** Forgets everything that is in memory; {@code current} are the rows to begin with, all of them if there is room. */
    void reset(List<Version<R>> current) {
        known.clear();
        changes = new Changes<>();
        complete = current.size() <= most;
        if (complete) {
            current.forEach(version -> known.put(version.row().key(), new Latest<>(version)));
        }
    }

    boolean isTooLarge() {
        return known.size() > most;
    }

    /** Drops a quarter, what has been as it is for longest. Only while nothing waits to be stored. */
    void trim() {
        long[] begun = known.values().stream().mapToLong(Latest::from).sorted().toArray();
        long kept = begun[begun.length - most * 3 / 4];
        known.values().removeIf(latest -> {
            boolean dropped = latest.from() < kept;
            complete &= !(dropped && latest.open() != null);
            return dropped;
        });
    }

    private void close(Version<R> version, long to) {
        if (version.batch() == batch) {
            version.endAt(to);
        } else {
            changes.ended().add(version.endedAt(to, batch)); // the other may be on its way to the disk
        }
    }

    private @Nullable Version<R> version(K key) {
        return open(latest(key));
    }

    private static <R> @Nullable Version<R> open(@Nullable Latest<R> latest) {
        return latest == null ? null : latest.open();
    }

    private @Nullable Latest<R> latest(K key) {
        Latest<R> latest = known.get(key);
        if (latest == null && !complete) {
            Version<R> version = stored.apply(key).orElse(null);
            if (version != null) {
                latest = new Latest<>(version);
                known.put(key, latest);
            }
        }
        return latest;
    }

    /** The newest version of one key; changed in place, because looking for a key is what takes longest. */
    private static final class Latest<R> {
        private @Nullable Version<R> version;

        Latest(@Nullable Version<R> version) {
            this.version = version;
        }

        @Nullable
        Version<R> open() {
            return version != null && version.isOpen() ? version : null;
        }

        /** Where it begins; there is one once the key is looked for. */
        long from() {
            return version == null ? 0 : version.from();
        }
    }

    /** What one batch changes in one view. */
    record Changes<R>(List<Version<R>> began, List<Version<R>> ended) {
        Changes() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        boolean isEmpty() {
            return began.isEmpty() && ended.isEmpty();
        }
    }
}
