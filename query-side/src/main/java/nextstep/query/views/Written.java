package nextstep.query.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they are written: the values of some columns, then those of the version. Each is made when it is asked for, so that
 * few are there at a time.
 */
final class Written<R> {
    private final View<?, ? extends R> view;
    private final List<Version<R>> versions;
    private final boolean whole;

    private Written(View<?, ? extends R> view, List<Version<R>> versions, boolean whole) {
        this.view = view;
        this.versions = versions;
        this.whole = whole;
    }

    /** Rows that are new: all columns, then where it begins, where it ends if it has, and whether it opens. */
    static <R> Written<R> began(View<?, ? extends R> view, List<Version<R>> versions) {
        return new Written<>(view, versions, true);
    }

    /** Rows that were stored before: the key, then where it began and where it ends. */
    static <R> Written<R> ended(View<?, ? extends R> view, List<Version<R>> versions) {
        return new Written<>(view, versions, false);
    }

    View<?, ? extends R> view() {
        return view;
    }

    boolean isEmpty() {
        return versions.isEmpty();
    }

    int size() {
        return versions.size();
    }

    /** The values of the row at this index, counted from 0. */
    @Nullable
    Object[] values(int index) {
        Version<R> version = versions.get(index);
        List<Column> columns = whole ? view.columns() : view.keyColumns();
        int count = columns.size();
        @Nullable Object[] values = new @Nullable Object[count + (whole ? 3 : 2)];
        R row = version.row();
        for (int i = 0; i < count; i++) {
            values[i] = columns.get(i).of(row);
        }
        values[count] = version.from();
        values[count + 1] = version.isOpen() ? null : (Long) version.to();
        if (whole) {
            values[count + 2] = version.opens();
        }
        return values;
    }

    /** The same rows by key, those of one key as they are. */
    Written<R> byKey() {
        List<Keyed<R>> keyed = new ArrayList<>(versions.size());
        for (Version<R> version : versions) {
            keyed.add(new Keyed<>(view.keyColumns(), version));
        }
        Collections.sort(keyed);
        return new Written<>(view, keyed.stream().map(each -> each.version).toList(), whole);
    }

    /** A row and the values of its key, read once. */
    private static final class Keyed<R> implements Comparable<Keyed<R>> {
        private final @Nullable Object[] key;
        private final Version<R> version;

        Keyed(List<Column> columns, Version<R> version) {
            this.key = new @Nullable Object[columns.size()];
            this.version = version;
            for (int i = 0; i < key.length; i++) {
                key[i] = columns.get(i).of(version.row());
            }
        }

        @Override
        public int compareTo(Keyed<R> other) {
            for (int i = 0; i < key.length; i++) {
                int order = compare(key[i], other.key[i]);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        private static int compare(@Nullable Object one, @Nullable Object other) {
            if (one instanceof String first && other instanceof String second) {
                return first.compareTo(second);
            }
            return one instanceof Number first && other instanceof Number second
                    ? Long.compare(first.longValue(), second.longValue())
                    : String.valueOf(one).compareTo(String.valueOf(other));
        }
    }
}
