package nextstep.query.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nextstep.query.history.selfcheck.HowItGoes;
import nextstep.web.operations.FailedImports.FailedImport;
import nextstep.web.operations.ProcessSeen;
import org.jspecify.annotations.Nullable;

/**
 * How the tracker is, told by the process that was asked.
 *
 * @param well whether nothing here needs anybody
 * @param process the one that answers
 * @param views those that it reads
 * @param selfCheck how the self-check goes
 * @param renewal how it goes with views made anew
 * @param stopped views that could not go on, wherever they are kept
 * @param processes all that share the work, and those that were there within the last hour and fell silent
 * @param failedImports the tables that came to nothing within a month, the newest first
 */
record Condition(
        boolean well,
        Running process,
        Log log,
        Views views,
        Beside selfCheck,
        Beside renewal,
        List<StoppedView> stopped,
        List<Colleague> processes,
        List<Failed> failedImports) {

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
     * What some process does beside the pages.
     *
     * @param goesOn whether one is at it
     * @param askedAt since when it is waited for
     * @param alike whether all rows were alike at the last comparison; empty before the first
     * @param trouble why the last attempt came to nothing, in a word
     * @param cause what the program said of that
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Beside(
            boolean goesOn,
            @Nullable Instant askedAt,
            @Nullable Boolean alike,
            @Nullable String trouble,
            @Nullable String cause) {
        static Beside of(HowItGoes goes) {
            return new Beside(goes.goesOn(), goes.askedAt(), goes.alike(), goes.word(), goes.cause());
        }
    }

    /**
     * @param event the position of the one it could not take in
     * @param eventAt where that one is shown
     */
    record StoppedView(String projection, long event, String eventAt, String cause) {
        static StoppedView of(ProcessSeen.StoppedView stopped) {
            return new StoppedView(
                    stopped.projection(), stopped.event(), "/history/" + stopped.event(), stopped.cause());
        }
    }

    /**
     * One that shares the work.
     *
     * @param program {@code command-side}, {@code query-side} or {@code tracker}, which is both
     * @param answers whether it is the one that answers
     * @param silent whether it has not spoken for a while, as one that was killed
     * @param position the last event its views know; empty where it keeps none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Colleague(
            String program,
            String machine,
            long number,
            String version,
            Instant startedAt,
            Instant seenAt,
            boolean answers,
            boolean silent,
            @Nullable Long position,
            @Nullable Long behind) {
        static Colleague of(ProcessSeen seen, boolean answers, boolean silent) {
            return new Colleague(
                    seen.program(),
                    seen.machine(),
                    seen.number(),
                    seen.version(),
                    seen.startedAt(),
                    seen.seenAt(),
                    answers,
                    silent,
                    seen.position(),
                    seen.behind());
        }
    }

    /**
     * A table that was to be brought in and came to nothing.
     *
     * @param by who sent it
     * @param name what they are called; empty where nobody knows any more
     * @param wrong on how many of its lines something was wrong
     * @param why the code of the problem
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Failed(
            Instant at,
            String by,
            @Nullable String name,
            String table,
            int lines,
            int wrong,
            String why,
            String request) {
        static Failed of(FailedImport failed, @Nullable String name) {
            return new Failed(
                    failed.at(),
                    failed.by().value(),
                    name,
                    failed.table(),
                    failed.lines(),
                    failed.wrong(),
                    failed.why(),
                    failed.request());
        }
    }
}
