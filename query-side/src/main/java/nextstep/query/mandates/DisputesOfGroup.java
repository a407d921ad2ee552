package nextstep.query.mandates;

import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.GroupPart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of a group: what is disputed of it. */
@Component
class DisputesOfGroup implements GroupPart {
    private final Disputes disputes;

    DisputesOfGroup(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public String name() {
        return "disputed";
    }

    @Override
    public String template() {
        return "mandates/of-thing";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public List<DisputeShown> of(GroupId group, Snapshot snapshot, Moment moment) {
        return disputes.about(group, snapshot, moment);
    }
}
