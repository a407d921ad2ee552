package nextstep.query.implementation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** How long a claim is believed without anybody saying that it is still true. */
public final class Silence {
    /** The last number of days without a word after which a claim is still shown as it is. */
    public static final int BEARABLE_DAYS = 90;

    private Silence() {}

    /** The days since the last word, when they are more than {@link #BEARABLE_DAYS}. */
    public static OptionalLong days(LocalDate lastWord, LocalDate day) {
        long days = ChronoUnit.DAYS.between(lastWord, day);
        return days > BEARABLE_DAYS ? OptionalLong.of(days) : OptionalLong.empty();
    }
}
