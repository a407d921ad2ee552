package nextstep.query.implementation;

import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.query.reading.InitiativePart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of an initiative: how far along it is in every context. */
@Component
class ProgressOfInitiative implements InitiativePart {
    @Override
    public String name() {
        return "contexts";
    }

    @Override
    public String template() {
        return "implementation/of-initiative";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<ContextProgress> of(InitiativeId initiative, Snapshot snapshot, Moment moment) {
        Work work = new Work(snapshot, moment);
        List<PlanSeen> plans = work.plansOf(initiative);
        return ContextProgress.of(plans, PlanProgress.blocked(plans, work), moment.on());
    }
}
