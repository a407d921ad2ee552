package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.query.catalogue.InitiativeListed;
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

    static InitiativeProgress of(InitiativeListed initiative, List<PlanSeen> plans, Work work, LocalDate day) {
        return new InitiativeProgress(
                initiative.id(),
                initiative.path(),
                initiative.numberings(),
                initiative.title(),
                initiative.states(),
                progress(initiative.states(), plans),
                ContextProgress.of(plans, work, day));
    }

    /** What was decided about the initiative goes before its plans, and its plans before what a source reports. */
    static ProgressShown progress(List<State> states, List<PlanSeen> plans) {
        RollUp plansTogether = new RollUp(plans);
        ProgressState ofPlans = plansTogether.state();
        for (State state : states) {
            ProgressState decided = decided(state);
            if (decided != null) {
                return ProgressShown.of(decided, plansTogether.tally());
            }
        }
        if (ofPlans != ProgressState.NOT_REPORTED) {
            return plansTogether.shown();
        } else if (states.contains(State.COMPLETED)) {
            return reported(ProgressState.COMPLETED);
        }
        return states.contains(State.UNDER_WAY) ? reported(ProgressState.UNDER_WAY) : plansTogether.shown();
    }

    private static ProgressShown reported(ProgressState state) {
        return ProgressShown.of(state, Tally.NONE).saying(state.words() + " as a source reports, no plans");
    }

    private static @Nullable ProgressState decided(State state) {
        return switch (state) {
            case SUPERSEDED -> ProgressState.SUPERSEDED;
            case MERGED -> ProgressState.MERGED;
            case SPLIT -> ProgressState.SPLIT;
            case PAUSED -> ProgressState.PAUSED;
            case SELECTED, UNDER_WAY, COMPLETED -> null;
        };
    }
}
