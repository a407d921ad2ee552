package nextstep.query.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the row of one key between two positions.
 *
 * @param before the row at the earlier position; empty where there was none
 * @param after the row at the later position; empty where there is none
 * @param positions of the facts that touched it, in order
 */
public record Succession<K, R extends Row<K>>(
        View<K, R> view,
        K key,
        @Nullable R before,
        @Nullable R after,
        List<Long> positions) {}
