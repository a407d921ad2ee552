package nextstep.web.people;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was found, for a short while and only so much of it; what was used longest ago goes first. */
final class ShortMemory<T> {
    private final Duration length;
    private final Map<String, Kept<T>> entries;

    ShortMemory(int most, Duration length) {
        this.length = length;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
                return size() > most;
            }
        };
    }

    T get(String key, Instant now, Function<String, T> found) {
        synchronized (entries) {
            Kept<T> entry = entries.get(key);
            if (entry != null && now.isBefore(entry.until)) {
                return entry.value;
            }
        }
        T value = found.apply(key);
        synchronized (entries) {
            entries.put(key, new Kept<>(value, now.plus(length)));
        }
        return value;
    }

    void forget(String key) {
        synchronized (entries) {
            entries.remove(key);
        }
    }

    void forgetAll() {
        synchronized (entries) {
            entries.clear();
        }
    }

    private record Kept<T>(T value, Instant until) {}
}
