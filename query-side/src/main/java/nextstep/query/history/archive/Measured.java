package nextstep.query.history.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what is dear to find out of an archive and does not change as long as the edition of the views is the same: how large
 * its files of events are, and what its digests of the views are. The last ones asked for, a few bytes for each ten thousand events.
 */
final class Measured {
    private static final int FILES = 100_000;
    private static final int DIGESTS = 16;

    private final Lock measuring = new ReentrantLock();
    private final Map<EventsOf, Long> sizes = lastOnes(FILES);
    private final Map<ViewsAt, byte[]> digests = lastOnes(DIGESTS);

    /** A file of events, in an edition: where a text is suppressed there is another. */
    record EventsOf(long first, int count, long edition) {}

    /** What was published after an event. */
    record ViewsAt(long position, long edition) {}

    /** Makes something that was not known. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws IOException;
    }

    boolean knows(EventsOf file) {
        return known(sizes, file) != null;
    }

    boolean knows(ViewsAt at) {
        return known(digests, at) != null;
    }

    /** Of several who ask at once the first makes it, and the others wait for what comes of it. */
    long size(EventsOf file, Making<byte[]> making) throws IOException {
        Long known = known(sizes, file);
        if (known != null) {
            return known;
        }
        measuring.lock();
        try {
            Long meanwhile = known(sizes, file);
            return meanwhile != null ? meanwhile : noted(file, making.make()).length;
        } finally {
            measuring.unlock();
        }
    }

    /** It is this large; where another size was remembered that one is forgotten. */
    byte[] noted(EventsOf file, byte[] bytes) {
        synchronized (sizes) {
            sizes.put(file, (long) bytes.length);
        }
        return bytes;
    }

    byte[] digests(ViewsAt at, Making<byte[]> making) throws IOException {
        byte[] known = known(digests, at);
        if (known != null) {
            return known;
        }
        measuring.lock();
        try {
            byte[] meanwhile = known(digests, at);
            byte[] made = meanwhile != null ? meanwhile : making.make();
            synchronized (digests) {
                digests.put(at, made);
            }
            return made;
        } finally {
            measuring.unlock();
        }
    }

    private static <K, V> @Nullable V known(Map<K, V> all, K key) {
        synchronized (all) {
            return all.get(key);
        }
    }

    private static <K, V> Map<K, V> lastOnes(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
