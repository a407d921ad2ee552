package nextstep.query.views;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as they are written: the values of some columns, then those of the version. */
final class Written<R> {
    private final View<?, ? extends R> view;
    private final List<Version<R>> versions;
    private final boolean whole;
    /** Of each row, where they have been read; otherwise they are when they are asked for. */
    private final @Nullable List<@Nullable Object[]> read;

    private Written(
            View<?, ? extends R> view,
            List<Version<R>> versions,
            boolean whole,
            @Nullable List<@Nullable Object[]> read) {
        this.view = view;
        this.versions = versions;
        this.whole = whole;
        this.read = read;
    }

    /** Rows that are new: all columns, then where it begins, where it ends if it has, and whether it opens. */
    static <R> Written<R> began(View<?, ? extends R> view, List<Version<R>> versions) {
        return new Written<>(view, versions, true, null);
    }

    /** Rows that were stored before: the key, then where it began and where it ends. */
    static <R> Written<R> ended(View<?, ? extends R> view, List<Version<R>> versions) {
        return new Written<>(view, versions, false, null);
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
        return read == null ? valuesOf(versions.get(index)) : read.get(index);
    }

    private @Nullable Object[] valuesOf(Version<R> version) {
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

    /** The same rows by key, those of one key as they are, and all their values read. */
    Written<R> byKey() {
        List<@Nullable Object[]> values = new ArrayList<>(versions.size());
        for (Version<R> version : versions) {
            values.add(valuesOf(version));
        }
        int keys = view.keyColumns().size();
        values.sort((one, other) -> compare(one, other, keys));
        return new Written<>(view, versions, whole, values);
    }

    /** By the first columns, which are those of the key. */
    private static int compare(@Nullable Object[] one, @Nullable Object[] other, int columns) {
        for (int i = 0; i < columns; i++) {
            int order = compare(one[i], other[i]);
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
