package nextstep.query.history.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LeafHashingTest {
    private final LeafHashing hashing = new LeafHashing();

    @Test
    void givesTheHashOfTheEntry() {
        qt().forAll(longs().all(), longs().all(), strings().allPossible().ofLengthBetween(0, 30))
                .assuming((position, time, text) -> text.indexOf('\n') < 0)
                .checkAssert((position, time, text) -> assertThat(hash(position, time, text))
                        .isEqualTo(new Hasher()
                                .leaf(new Leaf(position, time, text, "s", 3, "n", "1", "{}", Hash.OF_NOTHING)
                                        .entry())));
    }

    @Test
    void refusesWhatIsNoEntry() {
        assertThatThrownBy(() -> hash(1, 2, "two\nlines")).hasMessageContaining("position 1 has a line feed");
        assertThatThrownBy(() -> hash(1, 2, "x".repeat(Leaf.MOST_BYTES))).hasMessageContaining("too long");
        assertThat(hash(1, 2, "id")).isEqualTo(hash(1, 2, "id"));
    }

    private Hash hash(long position, long time, String id) {
        return hashing.hash(
                position, time, id, "s", 3, "n", "1", "{}".getBytes(StandardCharsets.UTF_8), Hash.OF_NOTHING);
    }
}
