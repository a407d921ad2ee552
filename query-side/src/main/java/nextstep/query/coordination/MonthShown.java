package nextstep.query.coordination;

import java.time.YearMonth;
import java.util.List;
import nextstep.events.groups.GroupId;

/**
 * What some groups did in a month, by part and day.
 *
 * @param month {@code 2026-11}
 */
public record MonthShown(String month, List<GroupId> groups, List<MonthEntry> entries) {

    YearMonth when() {
        return YearMonth.parse(month);
    }

    /** What stands in one part of it. */
    List<MonthEntry> of(MonthPart part) {
        return entries.stream().filter(entry -> entry.part() == part).toList();
    }
}
