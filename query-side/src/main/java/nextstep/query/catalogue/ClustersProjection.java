package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.events.catalogue.ClusterEvent;
import nextstep.events.catalogue.ClusterEvent.ClusterChanged;
import nextstep.events.catalogue.ClusterEvent.ClusterDissolved;
import nextstep.events.catalogue.ClusterEvent.ClusterFormed;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.log.Recorded;
import nextstep.query.views.Effective;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Which initiatives are worked on together. */
final class ClustersProjection {
    private final Rows<Cluster.Key, Cluster> clusters;

    ClustersProjection(Fold fold) {
        clusters = fold.view(Cluster.VIEW);
        fold.on(ClusterEvent.class, this::on);
    }

    private void on(ClusterEvent event, Recorded at) {
        switch (event) {
            case ClusterFormed e -> {
                int number = last(e.cluster()).map(Cluster::number).orElse(0) + 1;
                clusters.begin(new Cluster(
                        e.cluster(),
                        number,
                        e.letter(),
                        e.title(),
                        e.initiatives(),
                        e.conversation(),
                        Effective.day(e.on(), at),
                        e.on() != null,
                        null,
                        null,
                        e.source()));
            }
            case ClusterChanged e ->
                last(e.cluster()).ifPresent(before -> {
                    LocalDate day = Effective.day(e.on(), at);
                    clusters.begin(before.ended(day));
                    clusters.begin(before.changed(e.initiatives(), day, e.on() != null, e.reason(), e.source()));
                });
            case ClusterDissolved e ->
                last(e.cluster()).ifPresent(before -> clusters.begin(before.ended(Effective.day(e.on(), at))));
        }
    }

    private Optional<Cluster> last(ClusterId cluster) {
        return clusters.last(number -> new Cluster.Key(cluster, number));
    }
}
