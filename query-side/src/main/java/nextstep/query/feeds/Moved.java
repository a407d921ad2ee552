package nextstep.query.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recorded.
 *
 * @param path where it is told in full, on this site; tells it from everything else
 * @param sentence what happened
 * @param why the reason given with it
 */
public record Moved(
        String path, Instant at, String sentence, @Nullable String why) {}
