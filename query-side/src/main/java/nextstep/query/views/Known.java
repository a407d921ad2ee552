package nextstep.query.views;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the views in one state of their database.
 *
 * @param reached facts up to here are in them; -1 before the first
 * @param reachedAt when the last of these was recorded
 * @param edition tells this making of the views from others
 * @param stragglers how far views have come that do not move with the others, by their names
 */
record Known(long reached, @Nullable Instant reachedAt, long edition, Map<String, Long> stragglers) {
    void checkNotBehind(View<?, ?> view, long position) {
        Long own = stragglers.get(view.name());
        if (own != null && own < position) {
            throw new ViewBehind(view.name(), own, position);
        }
    }
}
