package nextstep.query.implementation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import nextstep.query.mandates.DisputedPlans;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans and steps as the views know them. */
@Component
class PlansDisputed implements DisputedPlans {
    @Override
    public List<GroupId> claimants(PlanId plan, @Nullable StepId step, Snapshot snapshot) {
        Stream<GroupId> lead = snapshot.one(Plan.VIEW, plan).map(Plan::lead).stream();
        Stream<GroupId> responsible = step == null
                ? Stream.empty()
                : snapshot.one(Step.VIEW, new Step.Key(plan, step)).stream()
                        .flatMap(seen -> Stream.ofNullable(seen.responsible()));
        return Stream.concat(lead, responsible).distinct().toList();
    }

    @Override
    public Optional<Title> title(PlanId plan, StepId step, Snapshot snapshot) {
        return new PlanIndex(snapshot).title(plan, step);
    }
}
