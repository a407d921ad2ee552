package nextstep.query.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that two databases do not have alike.
 *
 * @param key the key of the row and the position from which it is valid
 * @param one the row in the one, column by column; empty where it has none
 * @param other the row in the other
 */
public record Difference(
        String view,
        List<@Nullable Object> key,
        @Nullable List<@Nullable Object> one,
        @Nullable List<@Nullable Object> other) {}
