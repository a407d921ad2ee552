package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.GroupPart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of a group: the plans it leads and those of others in which it has a step. */
@Component
class PlansOfGroup implements GroupPart {
    @Override
    public String name() {
        return "plans";
    }

    @Override
    public String template() {
        return "implementation/of-group";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Plans of(GroupId group, Snapshot snapshot, Moment moment) {
        Work work = new Work(snapshot, moment);
        return new Plans(listed(work.ledBy(group), moment.on()), listed(work.supportedBy(group), moment.on()));
    }

    private static List<PlanListed> listed(List<PlanSeen> plans, LocalDate day) {
        return plans.stream().map(plan -> PlanListed.of(plan, day)).toList();
    }

    /** Plans by what the group does in them. */
    record Plans(List<PlanListed> led, List<PlanListed> supported) {}
}
