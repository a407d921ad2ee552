package nextstep.query.mandates;

import java.util.List;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.RecommendationPart;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of a recommendation: what is disputed of it. */
@Component
class DisputesOfRecommendation implements RecommendationPart {
    private final Disputes disputes;

    DisputesOfRecommendation(Disputes disputes) {
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
    public List<DisputeShown> of(RecommendationId recommendation, Snapshot snapshot, Moment moment) {
        return disputes.about(recommendation, snapshot, moment);
    }
}
