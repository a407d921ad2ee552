package nextstep.query.exports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nextstep.query.implementation.PlanListed;
import nextstep.query.implementation.PlanSeen;
import nextstep.query.implementation.StepSeen;
import nextstep.query.implementation.StepShown;
import nextstep.query.implementation.StepState;
import nextstep.query.implementation.Work;
import nextstep.query.tables.Csv;
import org.jspecify.annotations.Nullable;

/** Steps as they stand on a day, one row each. */
final class StepsCsv {
    private static final List<String> COLUMNS = List.of(
            "plan",
            "initiative",
            "context",
            "lead",
            "plan_title",
            "plan_from",
            "step",
            "title",
            "due",
            "weight",
            "responsible",
            "state",
            "on",
            "reason",
            "evidence",
            "evidence_link");

    private StepsCsv() {}

    static String of(Work work, LocalDate day) {
        return Csv.of(COLUMNS, work.plans().stream().flatMap(plan -> rows(plan, work, day)));
    }

    private static Stream<List<@Nullable Object>> rows(PlanSeen plan, Work work, LocalDate day) {
        PlanListed listed = PlanListed.of(plan, day);
        return work.steps(plan).stream().map(step -> row(listed, plan.first(), step));
    }

    private static List<@Nullable Object> row(PlanListed plan, LocalDate first, StepSeen seen) {
        StepShown step = StepShown.of(seen);
        return Arrays.asList(
                plan.id().key(),
                plan.initiative().key(),
                plan.context(),
                plan.lead().key(),
                plan.title(),
                first,
                step.id().key(),
                step.title(),
                step.due(),
                step.weight(),
                step.responsible().equals(plan.lead())
                        ? null
                        : step.responsible().key(),
                stated(step.state()),
                step.state() == StepState.PLANNED ? null : step.since(),
                step.state() == StepState.BLOCKED || step.state() == StepState.DROPPED ? step.reason() : null,
                Pieces.words(step.evidence()),
                Pieces.links(step.evidence()));
    }

    /** In the words of the import. */
    private static String stated(StepState state) {
        return switch (state) {
            case UNDER_WAY -> "STARTED";
            case PLANNED, BLOCKED, COMPLETED, DROPPED -> state.name();
        };
    }
}
