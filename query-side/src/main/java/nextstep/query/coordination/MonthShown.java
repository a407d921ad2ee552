package nextstep.query.coordination;

import java.time.YearMonth;
import java.util.List;
import nextstep.events.groups.GroupId;

/** What some groups did in a month, by part and day. */
public record MonthShown(YearMonth month, List<GroupId> groups, List<MonthEntry> entries) {

    /** What stands in one part of it. */
    List<MonthEntry> of(MonthPart part) {
        return entries.stream().filter(entry -> entry.part() == part).toList();
    }
}
