package nextstep.query.coordination;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.query.implementation.PlanListed;
import nextstep.query.implementation.PlanSeen;
import nextstep.query.implementation.Work;
import org.jspecify.annotations.Nullable;

/** What some groups did in a month, by the days that what they said speaks of: of their plans, steps and roles. */
final class Month {
    private final Set<GroupId> groups;
    private final YearMonth month;
    private final Work work;
    private final Roles roles;
    private final LocalDate day;
    private final List<MonthEntry> entries = new ArrayList<>();

    Month(Set<GroupId> groups, YearMonth month, Work work, Roles roles, LocalDate day) {
        this.groups = groups;
        this.month = month;
        this.work = work;
        this.roles = roles;
        this.day = day;
    }

    MonthShown shown() {
        for (GroupId group : groups) {
            work.ledBy(group).forEach(this::plan);
            Stream.concat(work.ledBy(group).stream(), work.supportedBy(group).stream())
                    .forEach(this::steps);
            roles(group);
        }
        entries.sort(Comparator.comparing(MonthEntry::part)
                .thenComparing(MonthEntry::on)
                .thenComparingLong(MonthEntry::position));
        return new MonthShown(month.toString(), List.copyOf(groups), once());
    }

    private void plan(PlanSeen plan) {
        PlanListed listed = PlanListed.of(plan, day);
        work.said(plan.id()).forEach(word -> {
            @Nullable MonthPart part = MonthPart.of(word.what());
            if (part != null && isIn(word.on())) {
                entries.add(MonthEntry.of(part, listed, word));
            }
        });
    }

    private void steps(PlanSeen plan) {
        work.stepWords(plan).forEach(word -> {
            @Nullable MonthPart part = MonthPart.of(word.said().what());
            boolean ours =
                    groups.contains(plan.lead()) || groups.contains(word.step().responsible());
            if (part != null && ours && isIn(word.said().on())) {
                entries.add(MonthEntry.of(part, word));
            }
        });
    }

    private void roles(GroupId group) {
        roles.words()
                .of(group)
                .forEach((role, words) -> words.forEach(word -> {
                    @Nullable MonthPart part = MonthPart.of(word.what());
                    if (part != null && isIn(word.on())) {
                        entries.add(MonthEntry.of(part, role, word));
                    }
                }));
    }

    /** Not of days after the one asked about, of which nothing is known. */
    private boolean isIn(LocalDate on) {
        return YearMonth.from(on).equals(month) && !on.isAfter(day);
    }

    /** Each thing said once, and of confirmations of one thing the last. */
    private List<MonthEntry> once() {
        record Said(String path, long position) {}
        Map<Said, MonthEntry> once = new LinkedHashMap<>();
        for (MonthEntry entry : entries) {
            long which = entry.part() == MonthPart.CONFIRMED ? -1 : entry.position();
            once.put(new Said(entry.path(), which), entry);
        }
        return List.copyOf(once.values());
    }
}
