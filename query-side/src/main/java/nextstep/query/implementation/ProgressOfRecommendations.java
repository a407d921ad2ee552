package nextstep.query.implementation;

import java.util.List;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.groups.Groups;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** How far along every recommendation is, for whoever shows it in short. */
public final class ProgressOfRecommendations {
    private ProgressOfRecommendations() {}

    public static List<RecommendationProgress> on(Catalogue catalogue, Snapshot snapshot, Moment moment) {
        return new Progress(
                        catalogue,
                        new Work(snapshot, moment),
                        new Places(new Groups(snapshot, moment)),
                        ProgressFilter.NONE,
                        moment.on())
                .byRecommendation();
    }
}
