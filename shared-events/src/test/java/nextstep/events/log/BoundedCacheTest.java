package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    private final BoundedCache cache = new BoundedCache(2);

    @Test
    void keepsWhatWasUsedLast() {
        cache.put("a", 1);
        cache.put("b", 2);
        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);
        cache.put("c", 3);

        assertThat(cache.containsKey("a")).isTrue();
        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.containsKey("c")).isTrue();
    }

    @Test
    void putsOnlyWhereNothingIs() {
        assertThat(cache.putIfAbsent("a", 1)).isTrue();
        assertThat(cache.putIfAbsent("a", 2)).isFalse();
        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);
    }

    @Test
    void forgetsWhatIsRemoved() {
        cache.put("a", 1);
        assertThat(cache.remove("a")).isTrue();
        assertThat(cache.remove("a")).isFalse();
        cache.put("b", 2);
        cache.removeAll();
        assertThat(cache.containsKey("b")).isFalse();
    }

    @Test
    void changesWhatIsThere() {
        cache.put("a", 1);
        cache.<Integer>computeIfPresent("a", before -> before + 1);
        cache.<Integer>computeIfPresent("b", before -> before + 1);

        assertThat(cache.<String, Integer>get("a")).isEqualTo(2);
        assertThat(cache.containsKey("b")).isFalse();
    }
}
