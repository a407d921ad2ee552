package nextstep.query.history.selfcheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.events.operations.OperationId;
import nextstep.query.history.sealing.SealDatabase;
import nextstep.query.history.sealing.SealStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done beside the pages, and how it goes: out of the log and of what the process that is at it says, so that all tell the same. */
@Component
public final class Doings {
    /** So long what was asked for may wait until it begins. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Log log;
    private final Clock clock;
    private final ComparisonResults results;
    private final Underway selfCheck;
    private final Underway renewal;
    /** What was asked for last, as far as was read: the log is read on from there, not from the first time on. */
    private final Map<OperationId, Recorded> lastAsked = new ConcurrentHashMap<>();

    Doings(Log log, SealStore seals, Clock clock) {
        SealDatabase database = seals.database();
        this.log = log;
        this.clock = clock;
        this.results = new ComparisonResults(database);
        this.selfCheck = new Underway(database, Undertaking.SELF_CHECK, clock);
        this.renewal = new Underway(database, Undertaking.RENEWAL, clock);
    }

    /** How the self-check goes. */
    public HowItGoes selfCheck() {
        return goes(Undertaking.SELF_CHECK, OperationId.SELF_CHECK);
    }

    /** How it goes with views made anew. */
    public HowItGoes renewal() {
        return goes(Undertaking.RENEWAL, OperationId.NEW_VIEWS);
    }

    ComparisonResults results() {
        return results;
    }

    Underway underway(Undertaking what) {
        return switch (what) {
            case SELF_CHECK -> selfCheck;
            case RENEWAL -> renewal;
        };
    }

    private HowItGoes goes(Undertaking what, OperationId asked) {
        Optional<ComparisonResults.Result> result = results.last(what);
        Underway.Last last = underway(what).last().orElseGet(() -> new Underway.Last(Long.MIN_VALUE, null, null, null));
        Boolean alike = result.map(ComparisonResults.Result::isAlike).orElse(null);
        long done = result.map(ComparisonResults.Result::position).orElse(-1L);
        Optional<Recorded> open = lastAsked(asked).filter(one -> one.position() > done);
        Instant askedAt = open.map(Recorded::recordedAt).orElse(null);
        if (last.aliveAt() != null) {
            return isLate(last.aliveAt(), Underway.SILENCE)
                    ? new HowItGoes(false, null, Trouble.INTERRUPTED, null, alike)
                    : new HowItGoes(true, askedAt, null, null, alike);
        }
        if (open.isEmpty() || open.get().position() <= last.position()) { // nothing new was asked for since
            return new HowItGoes(false, null, last.trouble(), last.cause(), alike);
        }
        return isLate(askedAt, PATIENCE)
                ? new HowItGoes(false, null, Trouble.NOT_BEGUN, null, alike)
                : new HowItGoes(false, askedAt, last.trouble(), last.cause(), alike);
    }

    private boolean isLate(@Nullable Instant since, Duration patience) {
        return since != null && since.plus(patience).isBefore(clock.instant());
    }

    private Optional<Recorded> lastAsked(OperationId asked) {
        Recorded known = lastAsked.get(asked);
        List<Recorded> since = log.readStream(asked.value(), known == null ? 0 : known.sequence() + 1);
        if (!since.isEmpty()) {
            known = since.getLast();
            lastAsked.put(asked, known);
        }
        return Optional.ofNullable(known);
    }
}
