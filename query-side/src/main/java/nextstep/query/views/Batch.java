package nextstep.query.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction writes: changes in views and how far they have come.
 *
 * @param before the position up to which facts were folded before this batch
 * @param position the position of its last fact
 * @param recordedAt when that was recorded
 * @param straggler the projection it belongs to, when that stands at a position of its own; empty for all the others
 */
record Batch(List<Changed> views, long before, long position, Instant recordedAt, String straggler) {

    /**
     * What changes in one view, as it is written: by the thread that folds, so that the one that stores has less to do.
     *
     * @param began the columns of each new row, then where it begins, where it ends if it has, and whether it opens
     * @param ended of each row that was stored before: its key, where it began and where it ends
     */
    record Changed(View<?, ?> view, List<@Nullable Object[]> began, List<@Nullable Object[]> ended) {

        static <K, R extends Row<K>> Changed of(View<K, R> view, Rows.Changes<R> changes) {
            List<@Nullable Object[]> began = new ArrayList<>(changes.began().size());
            for (Version<R> version : changes.began()) {
                if (!version.isEmpty()) {
                    began.add(began(view, version));
                }
            }
            List<@Nullable Object[]> ended = new ArrayList<>(changes.ended().size());
            for (Version<R> version : changes.ended()) {
                ended.add(ended(view, version));
            }
            return new Changed(view, began, ended);
        }

        private static <R> @Nullable Object[] began(View<?, ?> view, Version<R> version) {
            List<Column> columns = view.columns();
            @Nullable Object[] values = written(columns, version, 3);
            values[columns.size()] = version.from();
            values[columns.size() + 1] = version.isOpen() ? null : (Long) version.to();
            values[columns.size() + 2] = version.opens();
            return values;
        }

        private static <R> @Nullable Object[] ended(View<?, ?> view, Version<R> version) {
            List<Column> keys = view.keyColumns();
            @Nullable Object[] values = written(keys, version, 2);
            values[keys.size()] = version.from();
            values[keys.size() + 1] = version.to();
            return values;
        }

        private static <R> @Nullable Object[] written(List<Column> columns, Version<R> version, int more) {
            @Nullable Object[] values = new @Nullable Object[columns.size() + more];
            Object row = version.row();
            for (int i = 0; i < columns.size(); i++) {
                values[i] = columns.get(i).of(row);
            }
            return values;
        }
    }

    static Batch of(List<Fold> folds, long before, long position, Instant recordedAt, String straggler) {
        List<Changed> views = folds.stream()
                .flatMap(fold -> fold.views().stream())
                .map(Batch::changed)
                .filter(changed ->
                        !changed.began().isEmpty() || !changed.ended().isEmpty())
                .toList();
        return new Batch(views, before, position, recordedAt, straggler);
    }

    private static <K, R extends Row<K>> Changed changed(Rows<K, R> rows) {
        return Changed.of(rows.view(), rows.take());
    }
}
