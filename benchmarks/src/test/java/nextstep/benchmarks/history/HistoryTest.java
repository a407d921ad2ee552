package nextstep.benchmarks.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.Fact;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.history.HistoryEvent;
import nextstep.events.log.Facts;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.DisputeEvent;
import nextstep.events.mandates.MandateEvent;
import nextstep.events.operations.OperationEvent;
import org.junit.jupiter.api.Test;

class HistoryTest {
    /** It is told without saying on whose mandate, nobody disputes a claim in it, and nobody suppresses a text or looks after the tracker. */
    private static final List<Class<? extends Fact>> UNTOLD =
            List.of(MandateEvent.class, DisputeEvent.class, HistoryEvent.class, OperationEvent.class);

    private static final History SMALL = History.of(12_000);

    @Test
    void hasAsManyFactsAsAskedFor() {
        assertThat(History.of(1).stream()).hasSize(1);
        assertThat(SMALL.stream()).hasSize(12_000);
    }

    @Test
    void isTheSameWheneverItIsTold() {
        assertThat(SMALL.stream().toList().equals(SMALL.stream().toList())).isTrue();
        assertThat(new History(20_000, 1).stream().limit(5_000).toList())
                .isNotEqualTo(new History(20_000, 2).stream().limit(5_000).toList());
    }

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(digest(History.of(2_000)))
                .isEqualTo("d8ea5d9dfff5572a1f807064387f60bfb6be94dc4246e4eebd70dd3e0e216493");
    }

    @Test
    void standsInOneOrderWithoutGaps() {
        Map<String, Long> sequences = new HashMap<>();
        Set<String> ids = new HashSet<>();
        Recorded before = null;
        for (Recorded it : SMALL) {
            boolean follows = before == null
                    ? it.position() == 0
                    : it.position() == before.position() + 1 && !it.recordedAt().isBefore(before.recordedAt());
            long expected = sequences.merge(it.stream(), 0L, (sequence, zero) -> sequence + 1);
            if (!follows
                    || it.sequence() != expected
                    || !ids.add(it.id())
                    || !it.stream().equals(it.fact().stream().value())) {
                fail(it + " does not follow " + before);
            }
            before = it;
        }
    }

    @Test
    void spreadsOverYears() {
        assertThat(SMALL.stream()
                        .map(it -> it.recordedAt().atZone(ZoneOffset.UTC).getYear())
                        .distinct())
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void namesNothingThatIsNotThereYet() {
        References known = new References();
        for (Recorded it : SMALL) {
            if (!known.missingIn(it.fact()).isEmpty()) {
                fail(it + " names what is not there: " + known.missingIn(it.fact()));
            }
            known.learn(it.fact());
        }
    }

    @Test
    void statesNoDateOfTheFutureForWhatHappened() {
        for (Recorded it : SMALL) {
            LocalDate today = it.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
            if (Components.of(it.fact()).get("on") instanceof LocalDate on && on.isAfter(today)) {
                fail(it + " lies in the future");
            }
        }
    }

    @Test
    void tellsOfNearlyEverythingThatCanHappen() {
        Set<Class<? extends Fact>> told =
                SMALL.stream().map(it -> it.fact().getClass()).collect(Collectors.toSet());
        Set<Class<? extends Fact>> all = Facts.all()
                .filter(event -> UNTOLD.stream().noneMatch(stream -> stream.isAssignableFrom(event)))
                .collect(Collectors.toSet());
        assertThat(told).hasSizeGreaterThan(all.size() * 3 / 4);
    }

    @Test
    void growsInDepthMoreThanInBreadth() {
        assertThat(streams(History.of(100_000))).isLessThan(3 * streams(History.of(10_000)));
        assertThat(roles(History.of(100_000))).isLessThan(2_000).isEqualTo(roles(History.of(30_000)));
    }

    private static long streams(History history) {
        return history.stream().map(Recorded::stream).distinct().count();
    }

    private static long roles(History history) {
        return history.stream()
                .filter(it -> it.fact() instanceof RoleEvent)
                .map(Recorded::stream)
                .distinct()
                .count();
    }

    private static String digest(History history) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Recorded it : history) {
                String line = it.recordedAt()
                        + it.id()
                        + it.stream()
                        + it.fact().getClass().getSimpleName();
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
