package nextstep.command.founding;

import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Asked;
import nextstep.command.CommandRefused;
import nextstep.command.Decisions;
import nextstep.events.log.Log;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records the shipped facts that the log lacks, by the commands that people use. Each chapter is one atomic append, and
 * each fact is known again by its request, so a run after a crash goes on where the last one ended, and a run over a
 * complete log changes nothing, whatever people have recorded since.
 */
public final class ShippedHistory {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedHistory.class);
    private static final int TRIES = 5;

    private final Decisions decisions;
    private final Log log;
    private final List<Chapter> chapters;

    public ShippedHistory(Decisions decisions, Log log) {
        this(decisions, log, shipped());
    }

    ShippedHistory(Decisions decisions, Log log, List<Chapter> chapters) {
        this.decisions = decisions;
        this.log = log;
        this.chapters = List.copyOf(chapters);
    }

    /** All that is shipped, in an order in which each chapter names only what is there by then. */
    static List<Chapter> shipped() {
        ShippedGroups groups = ShippedGroups.read();
        return Stream.of(
                        groups.chapters(),
                        ShippedCatalogue.read().chapters(),
                        ShippedConversations.read().chapters(),
                        ShippedWork.read().chapters(),
                        List.of(groups.endings()))
                .flatMap(List::stream)
                .toList();
    }

    /** Brings the log up to what is shipped. Several processes may do so at once. */
    public void run() {
        long before = log.size();
        chapters.forEach(this::record);
        if (log.size() > before) {
            LOG.info("The shipped history is in the log, positions {} to {}", before, log.size() - 1);
        }
    }

    private void record(Chapter chapter) {
        for (int tries = 1; ; tries++) {
            List<Shipped> lacking = new FoundInTheLog(log).lacking(chapter.facts());
            try {
                record(chapter, lacking);
                return;
            } catch (ConcurrencyException overtaken) { // another process records the same
                if (tries == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private void record(Chapter chapter, List<Shipped> lacking) {
        if (lacking.isEmpty()) {
            return;
        }
        try {
            OneAppend.of(() -> lacking.forEach(this::decide));
        } catch (CommandRefused refused) {
            LOG.warn("The chapter {} does not fit what is in the log: {}", chapter.title(), refused.getMessage());
            lacking.forEach(this::decideOrLeave);
        }
    }

    private void decide(Shipped fact) {
        decisions.decide(fact.command(), Asked.byTheTracker(fact.request()));
    }

    /** What people recorded stands above what was shipped: a shipped fact that contradicts it is left out. */
    private void decideOrLeave(Shipped fact) {
        try {
            decide(fact);
        } catch (CommandRefused refused) {
            LOG.warn("Left out {}: {}", fact.request(), refused.getMessage());
        }
    }
}
