package nextstep.query.implementation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nextstep.events.implementation.PlanId;
import nextstep.query.views.Snapshot;

/** Counts steps as they stand on a day. */
final class StepSums {
    /** From its latest day on a step stands as its row says, so that the database can count it. */
    private static final String SETTLED = """
            select plan, state, count(*), sum(weight),
                sum(case when state in ('PLANNED', 'UNDER_WAY', 'BLOCKED') and due < ? then 1 else 0 end),
                sum(case when state in ('PLANNED', 'UNDER_WAY', 'BLOCKED') and latest < ? then 1 else 0 end),
                max(latest)
            from seen where latest <= ? group by plan, state""";

    /** The plans with steps of which something is said that is dated later: these are judged word by word. */
    private static final String UNSETTLED = "select distinct plan from seen where latest > ? and first <= ?";

    /** With more plans than these it takes less to read all steps at once. */
    private static final int FEW = 200;

    private StepSums() {}

    /** Those of one plan. */
    static List<StepSum> of(Snapshot snapshot, PlanId plan, LocalDate day) {
        return judged(snapshot.within(Step.VIEW, plan), day);
    }

    /** Those of every plan. */
    static List<StepSum> ofAll(Snapshot snapshot, LocalDate day) {
        LocalDate silent = day.minusDays(Silence.BEARABLE_DAYS);
        List<StepSum> sums =
                new ArrayList<>(snapshot.over(Step.VIEW, SETTLED, List.of(day, silent, day), StepSums::sum));
        List<PlanId> plans =
                snapshot.over(Step.VIEW, UNSETTLED, List.of(day, day), row -> new PlanId(row.getString(1)));
        List<Step> steps = plans.size() > FEW
                ? snapshot.all(Step.VIEW)
                : plans.stream()
                        .flatMap(plan -> snapshot.within(Step.VIEW, plan).stream())
                        .toList();
        sums.addAll(
                judged(steps.stream().filter(step -> step.latest().isAfter(day)).toList(), day));
        return sums;
    }

    private static StepSum sum(ResultSet row) throws SQLException {
        return new StepSum(
                new PlanId(row.getString(1)),
                StepState.valueOf(row.getString(2)),
                row.getInt(3),
                row.getLong(4),
                row.getInt(5),
                row.getInt(6),
                LocalDate.parse(row.getString(7)));
    }

    private static List<StepSum> judged(List<Step> steps, LocalDate day) {
        return steps.stream()
                .flatMap(step -> step.on(day).stream().map(on -> StepSum.of(step, on, day)))
                .toList();
    }
}
