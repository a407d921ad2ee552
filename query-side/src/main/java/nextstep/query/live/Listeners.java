package nextstep.query.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nextstep.events.StreamId;
import nextstep.events.log.Log;
import nextstep.events.log.LogUnreachable;
import nextstep.events.log.Recorded;
import nextstep.events.log.Unreadable;
import nextstep.query.history.Mentions;
import nextstep.query.views.Projector;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * All who listen to this process. What the views of this process have reached is what they hear of, whichever process recorded
 * it; so with several processes each tells its own listeners.
 */
@Component
final class Listeners {
    /** More than these do without; the page says all the same what it says. */
    private static final int MOST = 4_000;

    /** Of more facts at once than these nobody looks which things they speak of: everybody hears. */
    private static final int LOOKED_AT = 1_000;

    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final long PATIENCE = Duration.ofMinutes(10).toMillis();

    private final Log log;
    private final Projector projector;
    private final int most;
    private final Set<Listener> listening = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    @Autowired
    Listeners(Log log, Projector projector) {
        this(log, projector, MOST);
    }

    Listeners(Log log, Projector projector, int most) {
        this.log = log;
        this.projector = projector;
        this.most = most;
        Thread.ofVirtual().name("live").start(this::tellUntilClosed);
    }

    /** Whoever listens from now on; empty where too many do already. */
    Optional<SseEmitter> listen(String about, long since) {
        if (closed || listening.size() >= most) {
            return Optional.empty();
        }
        SseEmitter stream = new SseEmitter(PATIENCE);
        Listener listener = new Listener(about, stream);
        stream.onCompletion(() -> listening.remove(listener));
        stream.onTimeout(stream::complete);
        stream.onError(gone -> listening.remove(listener));
        listening.add(listener);
        long reached = projector.position();
        if (reached > since && concerns(about, Math.max(since, -1), reached)) {
            listener.hears(reached);
        }
        return Optional.of(stream);
    }

    private boolean concerns(String about, long since, long reached) {
        return mentioned(since, reached)
                .map(things -> Listener.concerns(about, things))
                .orElse(true);
    }

    int many() {
        return listening.size();
    }

    /** Before the web server waits for its last answers, which these would be. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        listening.forEach(listener -> listener.stream().complete());
    }

    private void tellUntilClosed() {
        long told = projector.position();
        while (!closed) {
            boolean grown = projector.reaches(told + 1, BEAT);
            long reached = projector.position();
            if (!grown) {
                each(listening, Listener::beat);
            } else if (reached > told && !listening.isEmpty()) {
                tell(told, reached);
            }
            told = reached;
        }
    }

    private void tell(long told, long reached) {
        Optional<Set<String>> ids = mentioned(told, reached);
        List<Listener> concerned = listening.stream()
                .filter(listener -> ids.map(things -> Listener.concerns(listener.about(), things))
                        .orElse(true))
                .toList();
        each(concerned, listener -> listener.hears(reached));
    }

    /** Which things the facts after one position up to another speak of; empty where they are too many to look, or nobody can. */
    private Optional<Set<String>> mentioned(long told, long reached) {
        if (reached - told > LOOKED_AT) {
            return Optional.empty();
        }
        try {
            List<Recorded> facts = log.read(told + 1, Math.toIntExact(reached - told));
            return Optional.of(facts.stream()
                    .flatMap(recorded -> Mentions.in(recorded.fact()).stream())
                    .map(StreamId::value)
                    .collect(Collectors.toSet()));
        } catch (LogUnreachable | Unreadable away) {
            return Optional.empty();
        }
    }

    /** Nobody waits for a slow line of another's. */
    private static void each(Iterable<Listener> listeners, Consumer<Listener> told) {
        listeners.forEach(listener -> Thread.ofVirtual().start(() -> told.accept(listener)));
    }
}
