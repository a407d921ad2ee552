package nextstep.query.implementation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextstep.events.implementation.PlanId;
import nextstep.query.undoing.TakenBackWords;
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

    /** Of these something is said that is dated later. */
    private static final String UNSETTLED = "s.latest > ? and s.first <= ?";

    private StepSums() {}

    /** Those of one plan, whose steps are judged already. */
    static List<StepSum> of(List<Step> steps, StepsOn on, LocalDate day) {
        return steps.stream()
                .flatMap(
                        step -> on.of(step).stream().map(judged -> StepSum.of(step.plan(), step.weight(), judged, day)))
                .toList();
    }

    /** Those of every plan. */
    static List<StepSum> ofAll(Snapshot snapshot, LocalDate day) {
        LocalDate silent = day.minusDays(Silence.BEARABLE_DAYS);
        List<StepSum> sums =
                new ArrayList<>(snapshot.over(StepTold.VIEW, SETTLED, List.of(day, silent, day), StepSums::sum));
        sums.addAll(unsettled(snapshot, day));
        return sums;
    }

    /**
     * The row of the last word dated on or before the day says how a step stood then, because what it has heard is what
     * counts; only if a word before it is dated later, or was taken back, each word has to be looked at.
     */
    private static List<StepSum> unsettled(Snapshot snapshot, LocalDate day) {
        List<StepSum> sums = new ArrayList<>();
        TakenBackWords takenBack = TakenBackWords.ofAll(snapshot);
        for (StepTold row : unsettledRows(snapshot, day)) {
            Optional<StepOn> on = isToBeJudged(row, day, takenBack)
                    ? StepOn.of(StepsOn.said(snapshot, row.key()), day)
                    : Optional.of(row.settled(row.said())); // by which word it stands so is not counted
            on.ifPresent(judged -> sums.add(StepSum.of(row.plan(), row.weight(), judged, day)));
        }
        return sums;
    }

    /** Whether the row alone does not say how its step stood: it has heard what is dated later, or what was taken back since. */
    static boolean isToBeJudged(StepTold row, LocalDate day, TakenBackWords takenBack) {
        return row.latest().isAfter(day) || takenBack.concern(row.plan());
    }

    /** The row of the last word dated on or before the day, of each step of which something is said that is dated later. */
    static List<StepTold> unsettledRows(Snapshot snapshot, LocalDate day) {
        return snapshot.lastUntil(StepTold.VIEW, "said_on", day, UNSETTLED, List.of(day, day));
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
}
