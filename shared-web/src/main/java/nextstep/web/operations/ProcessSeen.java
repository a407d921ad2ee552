package nextstep.web.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process as it said of itself.
 *
 * @param program {@code command-side}, {@code query-side} or {@code tracker}, which is both
 * @param number as its machine counts its processes
 * @param seenAt when it said so last
 * @param position the last event its views know; empty where it keeps none
 * @param behind how many events they did not know then
 * @param stopped its views that could not go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessSeen(
        String id,
        String program,
        String machine,
        long number,
        String version,
        Instant startedAt,
        Instant seenAt,
        @Nullable Long position,
        @Nullable Long behind,
        List<StoppedView> stopped) {
    public ProcessSeen {
        stopped = List.copyOf(stopped);
    }

    /**
     * A view that could not go on.
     *
     * @param event the position of the event it could not take in
     */
    public record StoppedView(String projection, long event, String cause) {}
}
