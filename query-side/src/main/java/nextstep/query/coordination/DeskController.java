package nextstep.query.coordination;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.query.feeds.Dated;
import nextstep.query.groups.Choices;
import nextstep.query.implementation.Work;
import nextstep.query.mandates.DisputeShown;
import nextstep.query.mandates.Disputes;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Entitled;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Picked;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.views.Snapshot;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is to be done by the coordinators of some groups. */
@RestController
class DeskController {
    private static final int MOST_GROUPS = 50;

    private static final Sheet DESK = Sheet.of("coordination/desk")
            .with("choices", Choices.QUESTION)
            .calendar(Picked.of(
                    DeskShown.class,
                    (desk, here, names) -> Stream.of(desk.overdue(), desk.due())
                            .flatMap(List::stream)
                            .filter(entry -> entry.due() != null)
                            .map(entry -> Dated.on(entry.path(), entry.due(), entry.titled()))));

    private static final Sheet MONTH =
            Sheet.of("coordination/month").with("choices", Choices.QUESTION).table(CoordinationTables.MONTH);

    private final Reads reads;
    private final Entitled entitled;
    private final Disputes disputes;

    DeskController(Reads reads, Entitled entitled, Disputes disputes) {
        this.reads = reads;
        this.entitled = entitled;
        this.disputes = disputes;
    }

    /**
     * On a page where no group is named it is the desk of those that the reader has a mandate for, and for the support team what
     * is disputed of anybody.
     */
    @GetMapping("/desk")
    @Answers(DeskShown.class)
    ResponseEntity<?> desk(Asked asked, @RequestParam(required = false) List<GroupId> group) {
        Set<GroupId> chosen = chosen(asked, group);
        return reads.one(asked, DESK, (snapshot, moment) -> {
            Set<GroupId> groups = chosen.isEmpty() ? ours(asked, snapshot, moment) : chosen;
            boolean everybodys =
                    chosen.isEmpty() && entitled.reader(asked, snapshot, moment).asSupportTeam();
            List<DisputeShown> toAnswer = disputes.goingOn(snapshot, moment).stream()
                    .filter(dispute ->
                            everybodys || dispute.claimants().stream().anyMatch(groups::contains))
                    .toList();
            return new Desk(groups, new Work(snapshot, moment), new Roles(snapshot, moment), toAnswer, moment.on())
                    .shown();
        });
    }

    private Set<GroupId> ours(Asked asked, Snapshot snapshot, Moment moment) {
        return entitled.reader(asked, snapshot, moment).groups().stream()
                .limit(MOST_GROUPS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the groups did in a month, in this one unless said; for a page the reader's own unless said. */
    @GetMapping("/desk/report")
    @Answers(MonthShown.class)
    ResponseEntity<?> report(
            Asked asked,
            @RequestParam(required = false) List<GroupId> group,
            @RequestParam(required = false) @Nullable String month) {
        YearMonth said = month == null ? null : month(month);
        Set<GroupId> groups = chosen(asked, group);
        return reads.one(asked, MONTH, (snapshot, moment) -> {
            YearMonth which = said == null ? YearMonth.from(moment.on()) : said;
            Set<GroupId> whose = groups.isEmpty() ? ours(asked, snapshot, moment) : groups;
            return new Month(whose, which, new Work(snapshot, moment), new Roles(snapshot, moment), moment.on())
                    .shown();
        });
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.malformed("month", "A month is written with its year: 2026-11.")
                    .raised();
        }
    }

    private static Set<GroupId> chosen(Asked asked, @Nullable List<GroupId> group) {
        Set<GroupId> groups = group == null ? Set.of() : new LinkedHashSet<>(group);
        boolean chosen = !groups.isEmpty() || asked.visit().page();
        if (!chosen || groups.size() > MOST_GROUPS) {
            throw Problem.malformed("group", "Name one to $1 groups whose desk it is: group=CEEHUB.", MOST_GROUPS)
                    .raised();
        }
        return groups;
    }
}
