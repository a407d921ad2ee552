package nextstep.query.coordination;

import java.util.List;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.implementation.Work;
import nextstep.query.reading.Moment;
import nextstep.query.reading.RecommendationPart;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of a recommendation: each of its initiatives in one line. */
@Component
class LinesOfRecommendation implements RecommendationPart {
    @Override
    public String name() {
        return "lines";
    }

    @Override
    public String template() {
        return "coordination/lines";
    }

    @Override
    public List<InitiativeLine> of(RecommendationId recommendation, Snapshot snapshot, Moment moment) {
        Work work = new Work(snapshot, moment);
        Roles roles = new Roles(snapshot, moment);
        return new Catalogue(snapshot, moment, List.of())
                .initiatives().stream()
                        .filter(initiative -> initiative.recommendation().equals(recommendation))
                        .map(initiative ->
                                InitiativeLine.of(initiative, work.plansOf(initiative.id()), roles, moment.on()))
                        .toList();
    }
}
