package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import nextstep.events.Fact;
import org.jspecify.annotations.Nullable;

/** Where the telling stands: which day it is, how much of the history has passed, and what has just been told. */
final class Scene {
    /** A whole history, as {@link #passed()} counts it. */
    static final int WHOLE = 1_000_000;

    private final Queue<Told> told = new ArrayDeque<>();
    private final Dice dice;
    private final Words words;
    private LocalDate today = LocalDate.EPOCH;
    private int passed;
    private long position;

    Scene(Dice dice) {
        this.dice = dice;
        this.words = new Words(dice);
    }

    Dice dice() {
        return dice;
    }

    Words words() {
        return words;
    }

    /** The UTC day on which the next fact is recorded, or the day before it. */
    LocalDate today() {
        return today;
    }

    /** How much of the history has passed, in millionths of the {@link #WHOLE}. */
    int passed() {
        return passed;
    }

    /** The position the next fact will stand at. */
    long position() {
        return position + told.size();
    }

    /** Something happened by this command. */
    void tell(String command, Fact fact) {
        told.add(new Told(command, fact));
    }

    /** An effective date: up to a month ago, not before the day given, and in one case of seven not stated. */
    @Nullable
    LocalDate lately(LocalDate notBefore) {
        return dice.below(7) == 0 ? null : latelyStated(notBefore);
    }

    /** An effective date: up to a month ago, not before the day given. */
    LocalDate latelyStated(LocalDate notBefore) {
        LocalDate day = today.minusDays(dice.below(4) == 0 ? dice.below(31) : dice.below(4));
        return day.isBefore(notBefore) ? notBefore : day;
    }

    void moveTo(long position, int passed, LocalDate today) {
        this.position = position;
        this.passed = passed;
        this.today = today;
    }

    @Nullable
    Told take() {
        return told.poll();
    }

    record Told(String command, Fact fact) {}
}
