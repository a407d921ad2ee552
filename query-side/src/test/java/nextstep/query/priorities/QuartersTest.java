package nextstep.query.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuartersTest {

    @Test
    void splitsWhatWasChosenIntoFour() {
        assertThat(Quarters.of(Map.of("a", 8, "b", 7, "c", 6, "d", 5, "e", 4, "f", 3, "g", 2, "h", 1)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a", 1, "b", 1, "c", 2, "d", 2, "e", 3, "f", 3, "g", 4, "h", 4));
    }

    @Test
    void keepsTogetherWhatWasChosenEquallyOften() {
        assertThat(Quarters.of(Map.of("a", 5, "b", 2, "c", 2, "d", 2)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", 1, "b", 2, "c", 2, "d", 2));
    }

    @Test
    void putsAllInTheFirstWhenAllAreEqual() {
        assertThat(Quarters.of(Map.of("a", 3, "b", 3))).containsExactlyInAnyOrderEntriesOf(Map.of("a", 1, "b", 1));
    }

    @Test
    void leavesOutWhatNobodyChose() {
        assertThat(Quarters.of(Map.of("a", 1, "b", 0))).containsExactlyEntriesOf(Map.of("a", 1));
        assertThat(Quarters.of(Map.<String, Integer>of())).isEmpty();
    }
}
