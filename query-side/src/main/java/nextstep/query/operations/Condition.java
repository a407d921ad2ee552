package nextstep.query.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nextstep.query.views.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * How one process is.
 *
 * @param well whether nothing here needs anybody
 */
record Condition(boolean well, Running process, Log log, Views views, List<StoppedView> stopped) {

    /** @param number as the machine counts its processes */
    record Running(long number, Instant startedAt) {}

    /**
     * @param events how many there are
     * @param sealTrouble why it cannot be sealed, if so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Log(long events, @Nullable String sealTrouble) {}

    /**
     * All but those that stopped.
     *
     * @param position the last event they know; -1 before the first
     * @param behind how many events they do not know yet
     * @param caughtUp whether they have known everything at some moment since the start
     * @param outdated whether they are made anew because a text was suppressed
     * @param trouble why none of them moves, if so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Views(
            long position,
            long behind,
            boolean caughtUp,
            boolean outdated,
            @Nullable String trouble) {}

    /**
     * @param event the position of the one it could not take in
     * @param eventAt where that one is shown
     */
    record StoppedView(String projection, long event, String eventAt, String cause) {
        static StoppedView of(Stopped stopped) {
            long event = stopped.position() + 1;
            return new StoppedView(stopped.projection(), event, "/history/" + event, stopped.cause());
        }
    }
}
