package nextstep.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong now = new AtomicLong(1_000);

    @Test
    void givesAMinutesTurnsAtOnceAndThenOneAfterTheOther() {
        Pace pace = new Pace(60, 100, now::get);

        assertThat(taken(pace, "ada", 100)).isEqualTo(60);
        pass(Duration.ofSeconds(3));
        assertThat(taken(pace, "ada", 100)).isEqualTo(3);
    }

    @Test
    void saysHowLongToWaitAndMeansIt() {
        Pace pace = new Pace(60, 100, now::get);
        taken(pace, "ada", 60);
        Duration wait = pace.take("ada");

        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
        pass(wait);
        assertThat(pace.take("ada")).isZero();
    }

    @Test
    void countsEachForThemselves() {
        Pace pace = new Pace(10, 100, now::get);

        assertThat(taken(pace, "ada", 20)).isEqualTo(10);
        assertThat(taken(pace, "bob", 20)).isEqualTo(10);
    }

    @Test
    void letsTwoHundredAndFiftyPeopleVoteWithinAMinuteFromOneAddress() {
        Pace pace = new Pace(6000, 100, now::get);
        int requests = 250 * 20;

        assertThat(taken(pace, "the conference", requests)).isEqualTo(requests);
    }

    @Test
    void remembersOnlySoMany() {
        Pace pace = new Pace(10, 100, now::get);
        IntStream.range(0, 10_000).forEach(i -> pace.take("address " + i));

        assertThat(pace.kept()).isLessThanOrEqualTo(100);
    }

    @Test
    void isLiftedByNought() {
        assertThat(taken(new Pace(0, 100, now::get), "ada", 1_000)).isEqualTo(1_000);
    }

    private static long taken(Pace pace, String who, int times) {
        return IntStream.range(0, times).filter(i -> pace.take(who).isZero()).count();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
