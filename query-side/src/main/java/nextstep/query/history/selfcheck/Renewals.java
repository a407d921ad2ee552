package nextstep.query.history.selfcheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nextstep.events.log.Log;
import nextstep.query.history.sealing.SealsUnreachable;
import nextstep.query.views.Renewed;
import nextstep.query.views.Unrenewed;
import nextstep.query.views.WhileRenewing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells all processes when views are made anew, and how these differ from those whose place they take. */
@Component
public final class Renewals implements WhileRenewing, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Log log;
    private final ComparisonResults results;
    private final Underway underway;
    private final Clock clock;
    private volatile boolean closed;

    Renewals(Log log, Doings doings, Clock clock) {
        this.log = log;
        this.results = doings.results();
        this.underway = doings.underway(Undertaking.RENEWAL);
        this.clock = clock;
    }

    @Override
    public void begins() {
        underway.begins(log.size() - 1);
    }

    @Override
    public void compared(Renewed renewed) {
        List<Differing> differing = renewed.unexplained().stream()
                .map(Differing::of)
                .map(one -> renewed.suppressed() ? one.withoutKey() : one)
                .toList();
        keep(new ComparisonResults.Result(
                renewed.position(),
                clock.instant(),
                renewed.took().toMillis(),
                renewed.rows(),
                differing,
                renewed.explained(),
                List.copyOf(renewed.changed()),
                renewed.suppressed()));
    }

    /** Where the seals are away the views are put in place all the same, and this is kept once they are back. */
    private void keep(ComparisonResults.Result result) {
        try {
            results.keep(Undertaking.RENEWAL, result);
        } catch (SealsUnreachable e) {
            LOG.warn("How views made anew differ cannot be kept yet: {}", e.getMessage());
            Thread.ofVirtual().name("renewal-result").start(() -> keepLater(result));
        }
    }

    private void keepLater(ComparisonResults.Result result) {
        while (!closed) {
            LockSupport.parkNanos(AGAIN.toNanos());
            try {
                results.keep(Undertaking.RENEWAL, result);
                return;
            } catch (SealsUnreachable e) {
                LOG.debug("It cannot be kept yet: {}", e.getMessage());
            }
        }
    }

    /** What could not be kept until now is not kept any more. */
    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void ends() {
        underway.ends();
    }

    @Override
    public void fails(Unrenewed why, String cause) {
        underway.fails(
                switch (why) {
                    case FAILED -> Trouble.FAILED;
                    case NOT_FOLDED -> Trouble.NOT_FOLDED;
                    case NOT_IN_PLACE -> Trouble.NOT_IN_PLACE;
                },
                cause);
    }

    Optional<Renewal> last() {
        return results.last(Undertaking.RENEWAL)
                .map(last -> new Renewal(
                        last.position(),
                        last.endedAt(),
                        last.tookMillis(),
                        last.rows(),
                        last.isAlike(),
                        last.differences(),
                        last.explained(),
                        last.changed(),
                        last.suppressed()));
    }

    /**
     * How views made anew differed from those that they replaced.
     *
     * @param position up to which fact they were compared
     * @param rows how many were compared, every version there ever was
     * @param alike whether all rows were alike
     * @param differences those that nothing explains: the old views had been altered, or were not folded right
     * @param explained how many more rows differed as was to be expected
     * @param changed the projections whose code was changed since the old views were folded
     * @param suppressed whether a text was suppressed that the old views still held
     */
    public record Renewal(
            long position,
            Instant endedAt,
            long tookMillis,
            long rows,
            boolean alike,
            List<Differing> differences,
            int explained,
            List<String> changed,
            boolean suppressed) {}
}
