package nextstep.query.mandates;

import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.query.reading.InitiativePart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of an initiative: what is disputed of it. */
@Component
class DisputesOfInitiative implements InitiativePart {
    private final Disputes disputes;

    DisputesOfInitiative(Disputes disputes) {
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
    public List<DisputeShown> of(InitiativeId initiative, Snapshot snapshot, Moment moment) {
        return disputes.about(initiative, snapshot, moment);
    }
}
