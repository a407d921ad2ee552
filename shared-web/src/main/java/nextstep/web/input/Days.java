package nextstep.web.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import nextstep.events.values.Malformed;

/** Reads days and moments in their one form, from 1990 to 2100. */
public final class Days {
    /** The first day that can be stated. */
    public static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    /** The last day that can be stated. */
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /**
     * The day that a text says.
     *
     * @throws Malformed when it is no day of the calendar, or before 1990 or after 2100
     */
    public static LocalDate day(String text) {
        try {
            return within(LocalDate.parse(text, DAY));
        } catch (DateTimeException e) {
            throw new Malformed("A day is written as year, month and day: 2026-11-22.");
        }
    }

    /**
     * The moment that a text says.
     *
     * @throws Malformed when it is none, or before 1990 or after 2100
     */
    public static Instant moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            within(LocalDate.ofInstant(moment, ZoneOffset.UTC));
            return moment;
        } catch (DateTimeException e) {
            throw new Malformed("A moment is written as 2026-11-22T15:00:00Z.");
        }
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new Malformed("A day is from $1 to $2.", FIRST, LAST);
        }
        return day;
    }
}
