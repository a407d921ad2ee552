package nextstep.query.views;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days as they are written, such as {@code 2026-11-22}. The same few thousand are written millions of times while views are
 * made, so their texts are kept: of two days that share a place the one that was written last.
 */
final class DayTexts {
    private static final int KEPT = 1 << 13; // some twenty years

    private static final @Nullable Kept[] TEXTS = new @Nullable Kept[KEPT];

    private DayTexts() {}

    static String of(LocalDate day) {
        int place = (int) (day.toEpochDay() & (KEPT - 1));
        Kept kept = TEXTS[place];
        if (kept == null || !kept.day().equals(day)) {
            kept = new Kept(day, day.toString());
            TEXTS[place] = kept;
        }
        return kept.text();
    }

    private record Kept(LocalDate day, String text) {}
}
