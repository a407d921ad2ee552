package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.implementation.PlanId;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.ProgressState;
import nextstep.query.catalogue.ShownTitle;
import nextstep.query.catalogue.State;
import org.jspecify.annotations.Nullable;

/**
 * How far along an initiative is as a whole and in every context.
 *
 * @param states what is so of it on the date by decision or report, beside its plans
 */
public record InitiativeProgress(
        InitiativeId id,
        String path,
        List<Numbering> numberings,
        @Nullable ShownTitle title,
        List<State> states,
        ProgressShown progress,
        List<ContextProgress> contexts) {
    static InitiativeProgress of(
            InitiativeListed initiative, List<PlanSeen> plans, Map<PlanId, List<StepShown>> blocked, LocalDate day) {
        return new InitiativeProgress(
                initiative.id(),
                initiative.path(),
                initiative.numberings(),
                initiative.title(),
                initiative.states(),
                progress(initiative.states(), plans),
                ContextProgress.of(plans, blocked, day));
    }

    /** What was decided about the initiative goes before its plans, and its plans before what a source reports. */
    public static ProgressShown progress(List<State> states, List<PlanSeen> plans) {
        RollUp plansTogether = new RollUp(plans);
        ProgressState ofPlans = plansTogether.state();
        Optional<ProgressState> decided = ProgressState.decided(states);
        if (decided.isPresent()) {
            return ProgressShown.of(decided.get(), plansTogether.tally());
        }
        return ofPlans == ProgressState.NOT_REPORTED
                ? ProgressState.reported(states)
                        .map(InitiativeProgress::reported)
                        .orElseGet(plansTogether::shown)
                : plansTogether.shown();
    }

    private static ProgressShown reported(ProgressState state) {
        return ProgressShown.of(state, Tally.NONE).saying(state.words() + " as a source reports, no plans");
    }
}
