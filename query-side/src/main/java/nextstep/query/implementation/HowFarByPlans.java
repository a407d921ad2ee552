package nextstep.query.implementation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.query.catalogue.HowFar;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.ProgressState;
import nextstep.query.catalogue.State;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** How far along initiatives are, in the word that the overview of progress has for it. */
@Component
class HowFarByPlans implements HowFar {

    @Override
    public ProgressState of(InitiativeId initiative, List<State> states, Snapshot snapshot, Moment moment) {
        return InitiativeProgress.progress(states, new Work(snapshot, moment).plansOf(initiative))
                .state();
    }

    @Override
    public Function<InitiativeListed, ProgressState> ofEach(Snapshot snapshot, Moment moment) {
        Map<InitiativeId, List<PlanSeen>> plans =
                new Work(snapshot, moment).plans().stream().collect(Collectors.groupingBy(PlanSeen::initiative));
        return initiative -> InitiativeProgress.progress(
                        initiative.states(), plans.getOrDefault(initiative.id(), List.of()))
                .state();
    }
}
