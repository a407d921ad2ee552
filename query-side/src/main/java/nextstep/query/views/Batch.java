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
record Batch(List<Changed<?>> views, long before, long position, Instant recordedAt, String straggler) {

    /** What changes in one view. Nothing of it changes any more once it is handed over. */
    record Changed<R>(Written<R> began, Written<R> ended) {

        static <K, R extends Row<K>> Changed<R> of(Rows<K, R> rows) {
            View<K, R> view = rows.view();
            Rows.Changes<R> changes = rows.take();
            changes.began().removeIf(Version::isEmpty);
            return new Changed<>(Written.began(view, changes.began()), Written.ended(view, changes.ended()));
        }

        int size() {
            return began.size() + ended.size();
        }

        /** The same by key. */
        Changed<R> byKey() {
            return new Changed<>(began.byKey(), ended.byKey());
        }

        boolean isEmpty() {
            return began.isEmpty() && ended.isEmpty();
        }
    }

    static Batch of(List<Fold> folds, long before, long position, Instant recordedAt, String straggler) {
        List<Changed<?>> views = folds.stream()
                .flatMap(fold -> fold.views().stream())
                .<Changed<?>>map(Changed::of)
                .filter(changed -> !changed.isEmpty())
                .toList();
        return new Batch(views, before, position, recordedAt, straggler);
    }
}
