package nextstep.query.mandates;

import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.GroupPart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of a group: who may speak for it on the date. */
@Component
class MandatesOfGroup implements GroupPart {
    private final Mandates mandates;

    MandatesOfGroup(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public String name() {
        return "mandates";
    }

    @Override
    public List<MandateShown> of(GroupId group, Snapshot snapshot, Moment moment) {
        return mandates.those(new MandateFilter(null, group, null, false).at(moment), snapshot, moment);
    }
}
