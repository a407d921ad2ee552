package nextstep.web.languages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How one language says days, months and moments. */
final class Calendar {
    /** Days are said again and again, it takes long to say one, and there are not many in use. */
    private static final int MOST_DAYS = 5_000;

    private final DateFormat days;
    private final DateFormat shortDays;
    private final DateFormat months;
    private final DateFormat moments;
    private final Map<LocalDate, String> saidDays = new ConcurrentHashMap<>();

    Calendar(ULocale locale) {
        this.days = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH_DAY, locale);
        this.shortDays = DateFormat.getPatternInstance(DateFormat.YEAR_ABBR_MONTH_DAY, locale);
        this.months = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH, locale);
        this.moments = DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale);
        List.of(days, shortDays, months, moments).forEach(format -> format.setTimeZone(TimeZone.GMT_ZONE));
    }

    String day(LocalDate day) {
        String said = saidDays.get(day);
        if (said == null) {
            said = own(days).format(at(day));
            if (saidDays.size() < MOST_DAYS) {
                saidDays.put(day, said);
            }
        }
        return said;
    }

    String shortDay(LocalDate day) {
        return own(shortDays).format(at(day));
    }

    String month(YearMonth month) {
        return own(months).format(at(month.atDay(1)));
    }

    String moment(Instant moment) {
        return own(moments).format(Date.from(moment)) + " UTC";
    }

    /** One of one's own, because formats remember while they write. */
    private static DateFormat own(DateFormat format) {
        return format.clone();
    }

    private static Date at(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
