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

/** Clusters are called by letter and title. */
@Component
final class ClusterNaming implements Naming {
    @Override
    public String kind() {
        return "cluster";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        List<Cluster> clusters = snapshot.all(Cluster.VIEW);
        return id -> clusters.stream()
                .filter(row -> row.cluster().value().equals(id.value()))
                .reduce((earlier, later) -> later)
                .map(row -> new Name(row.letter() + ". " + row.title().text(), null))
                .orElse(null);
    }
}
