package nextstep.query.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextstep.web.operations.Presence;
import nextstep.web.operations.ProcessSeen;
import nextstep.web.operations.Processes;
import org.springframework.stereotype.Component;

/** All processes that share the work: this one as it is, the others as they said of themselves. */
@Component
final class Fleet {
    private static final Duration SILENCE = Presence.EVERY.multipliedBy(3);

    private final Presence presence;
    private final Processes processes;
    private final Clock clock;

    Fleet(Presence presence, Processes processes, Clock clock) {
        this.presence = presence;
        this.processes = processes;
        this.clock = clock;
    }

    /** Each of them, this one first. */
    List<ProcessSeen> all() {
        List<ProcessSeen> all = new ArrayList<>(List.of(presence.now()));
        processes.all().stream().filter(other -> !isThisOne(other)).forEach(all::add);
        return all;
    }

    List<Condition.Colleague> shown(List<ProcessSeen> all) {
        return all.stream()
                .map(one -> Condition.Colleague.of(one, isThisOne(one), isSilent(one)))
                .toList();
    }

    /** What has stopped in those that are there. */
    List<Condition.StoppedView> stopped(List<ProcessSeen> all) {
        Map<String, Condition.StoppedView> stopped = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !isSilent(one))
                .flatMap(one -> one.stopped().stream())
                .forEach(one -> stopped.putIfAbsent(one.projection(), Condition.StoppedView.of(one)));
        return List.copyOf(stopped.values());
    }

    private boolean isThisOne(ProcessSeen one) {
        return one.id().equals(presence.id());
    }

    private boolean isSilent(ProcessSeen one) {
        Instant now = clock.instant();
        return one.seenAt().plus(SILENCE).isBefore(now);
    }
}
