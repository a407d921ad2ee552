package nextstep.command.lookups;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nextstep.command.known.KnownConversations;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownMandates;
import nextstep.command.known.KnownNumbers;
import nextstep.command.known.KnownPlans;
import nextstep.command.known.KnownRecommendations;
import nextstep.command.known.KnownRegions;
import nextstep.command.known.KnownRounds;
import nextstep.events.log.Log;
import nextstep.events.log.LogUnreachable;
import nextstep.events.log.RawRecord;
import nextstep.events.log.Recorded;
import nextstep.events.log.Unreadable;
import nextstep.events.log.WhatStands;
import nextstep.events.mandates.MandateEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All lookups, kept up from the log: from its first fact at the start, in the background while it grows. They never
 * answer no, and never what may have changed, before having read the log to its end; so they are right just after a
 * write, and with several processes on one log. Safe for use by several threads.
 */
public final class Lookups implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lookups.class);
    private static final int PAGE = 1_000;

    private final Log log;
    private final CatalogueInTheLog catalogue = new CatalogueInTheLog(this::readToTheEnd);
    private final NumbersInTheLog numbers = new NumbersInTheLog(this::readToTheEnd);
    private final GroupsInTheLog groups = new GroupsInTheLog(this::readToTheEnd);
    private final PlacesInTheLog places = new PlacesInTheLog(this::readToTheEnd);
    private final RoundsInTheLog rounds = new RoundsInTheLog(this::readToTheEnd);
    private final WorkInTheLog work = new WorkInTheLog(this::readToTheEnd);
    private final MandatesInTheLog mandates = new MandatesInTheLog(this::readToTheEnd);
    private final ReentrantLock reading = new ReentrantLock();
    private volatile long next;
    private Log.@Nullable Registration growth;

    private Lookups(Log log) {
        this.log = log;
    }

    /** Over this log. Reading what it holds goes on behind; whoever asks meanwhile waits for what they need. */
    public static Lookups over(Log log) {
        Lookups lookups = new Lookups(log);
        lookups.growth = log.onGrowth(lookups::grownTo);
        lookups.readBehind();
        return lookups;
    }

    public KnownRecommendations recommendations() {
        return catalogue;
    }

    public KnownInitiatives initiatives() {
        return catalogue;
    }

    public KnownNumbers numbers() {
        return numbers;
    }

    public KnownGroups groups() {
        return groups;
    }

    public KnownRegions regions() {
        return places;
    }

    public KnownCountries countries() {
        return places;
    }

    public KnownConversations conversations() {
        return work;
    }

    public KnownPlans plans() {
        return work;
    }

    public KnownRounds rounds() {
        return rounds;
    }

    public KnownMandates mandates() {
        return mandates;
    }

    @Override
    public void close() {
        if (growth != null) {
            growth.close();
        }
    }

    /** Reads a page at a time, so that a busy log is not parsed fact by fact; who asks for less reads it at once. */
    private void grownTo(long size) {
        if (size - next >= PAGE && !reading.isLocked()) {
            readBehind();
        }
    }

    /** What stands in the way is told to whoever needs what lies beyond it; here nobody waits. */
    private void readBehind() {
        Thread.startVirtualThread(() -> {
            try {
                readToTheEnd();
            } catch (LogUnreachable | Unreadable e) {
                LOG.warn("The lookups do not know the log to its end: {}", e.getMessage());
            }
        });
    }

    private long readToTheEnd() {
        long size = log.size();
        if (next >= size) {
            return size;
        }
        reading.lock();
        try {
            for (long at = next; at < size; at = next) {
                List<RawRecord> page = log.readRaw(at, PAGE);
                if (page.stream().anyMatch(Lookups::mayBeLookedUp)) {
                    log.read(at, page.size()).forEach(this::fold);
                }
                next = at + page.size();
            }
        } finally {
            reading.unlock();
        }
        return size;
    }

    /** Most facts are about the inner life of plans, roles and priorities, which nobody looks up: they are not parsed. */
    private static boolean mayBeLookedUp(RawRecord record) {
        String stream = record.stream();
        if (stream.startsWith("plan:")) {
            return record.sequence() == 0;
        }
        return !stream.startsWith("role:") && !stream.startsWith("priorities:") && !stream.startsWith("dispute:");
    }

    /** What can be taken back here is told anew by what stands of its stream: whether a group is recognised, who may act. */
    private void takeBack(Recorded undoing) {
        if (undoing.fact() instanceof MandateEvent event) {
            mandates.forget(event.mandate());
        }
        WhatStands.of(log.readStream(undoing.stream(), 0).stream()
                        .filter(one -> one.position() <= undoing.position())
                        .toList())
                .forEach(this::foldAnew);
    }

    private void foldAnew(Recorded standing) {
        groups.on(standing.fact(), day(standing));
        mandates.on(standing.fact());
    }

    private void fold(Recorded recorded) {
        if (recorded.headers().undoes().isPresent()) {
            takeBack(recorded);
            return;
        }
        catalogue.on(recorded.fact());
        numbers.on(recorded.fact());
        groups.on(recorded.fact(), day(recorded));
        places.on(recorded.fact());
        rounds.on(recorded.fact());
        work.on(recorded.fact());
        mandates.on(recorded.fact());
    }

    private static LocalDate day(Recorded recorded) {
        return recorded.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
