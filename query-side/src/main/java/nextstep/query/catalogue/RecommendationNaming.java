package nextstep.query.catalogue;

import java.util.List;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recommendations are called by their titles. */
@Component
final class RecommendationNaming implements Naming {
    @Override
    public String kind() {
        return "recommendation";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        Titles titles = Titles.in(snapshot, languages);
        return id -> titles.nameOf(id);
    }
}
