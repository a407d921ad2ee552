package nextstep.query.views;

import java.time.Instant;
import java.util.List;

/**
 * What one transaction writes: changes in views and how far they have come.
 *
 * @param before the position up to which facts were folded before this batch
 * @param position the position of its last fact
 * @param recordedAt when that was recorded
 * @param straggler the projection it belongs to, when that stands at a position of its own; empty for all the others
 */
record Batch(List<Changed<?, ?>> views, long before, long position, Instant recordedAt, String straggler) {

    /** What changes in one view. */
    record Changed<K, R extends Row<K>>(View<K, R> view, Rows.Changes<R> changes) {}

    static Batch of(List<Fold> folds, long before, long position, Instant recordedAt, String straggler) {
        List<Changed<?, ?>> views = folds.stream()
                .flatMap(fold -> fold.views().stream())
                .<Changed<?, ?>>map(Batch::changed)
                .filter(changed -> !changed.changes().isEmpty())
                .toList();
        return new Batch(views, before, position, recordedAt, straggler);
    }

    private static <K, R extends Row<K>> Changed<K, R> changed(Rows<K, R> rows) {
        return new Changed<>(rows.view(), rows.take());
    }
}
