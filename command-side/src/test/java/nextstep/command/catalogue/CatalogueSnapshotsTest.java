package nextstep.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import nextstep.command.Snapshot;
import nextstep.events.catalogue.ClusterEvent.ClusterFormed;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeEvent.AlternativeTitleGiven;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeStatusReported;
import nextstep.events.catalogue.InitiativeEvent.InitiativeTitled;
import nextstep.events.catalogue.InitiativeEvent.MilestoneReached;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.ReportedStatus;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueSnapshotsTest {
    @TempDir
    Path folder;

    @Test
    void anInitiativeComesBackAsItWas() {
        Initiative initiative = new Initiative();
        initiative.evolve(Some.charter());
        for (int day = 1; day <= 28; day++) {
            LocalDate on = LocalDate.of(2024, 2, day);
            initiative.evolve(new MilestoneReached(Some.CHARTER, new Prose("Day " + day), on, Some.SOURCE));
            initiative.evolve(
                    new AlternativeTitleGiven(Some.CHARTER, Language.ENGLISH, new Title("Name " + day), null));
            initiative.evolve(new InitiativeStatusReported(Some.CHARTER, ReportedStatus.UNDER_WAY, on, Some.SOURCE));
            initiative.evolve(new InitiativeTitled(
                    Some.CHARTER,
                    new Language("a" + (char) ('a' + day % 26)),
                    new Title("Title " + day),
                    Standing.UNOFFICIAL,
                    null));
        }
        initiative.evolve(Some.paused());
        initiative.evolve(Some.resumed());
        initiative.evolve(new InitiativeSelected(Some.CHARTER, Some.REASON, null, null, 3L, Some.DAY, Some.SOURCE));
        initiative.evolve(new InitiativeDeselected(Some.CHARTER, Some.REASON, Some.DAY, Some.SOURCE));
        initiative.evolve(Some.superseded());

        assertThat(Snapshot.andBack(initiative, folder))
                .usingRecursiveComparison()
                .isEqualTo(initiative);
    }

    @Test
    void aRecommendationComesBackAsItWas() {
        Recommendation recommendation = new Recommendation();
        recommendation.evolve(new RecommendationAdopted(
                Some.EQUITY, 4, Language.ENGLISH, new Title("Equity"), Standing.OFFICIAL, null, Some.SOURCE));

        assertThat(Snapshot.andBack(recommendation, folder))
                .usingRecursiveComparison()
                .isEqualTo(recommendation);
    }

    @Test
    void aClusterComesBackAsItWas() {
        Cluster cluster = new Cluster();
        cluster.evolve(new ClusterFormed(
                new ClusterId("many"),
                "A",
                new Title("Many"),
                IntStream.range(0, 40)
                        .mapToObj(i -> new InitiativeId("initiative-" + i))
                        .toList(),
                null,
                null,
                Some.SOURCE));

        assertThat(Snapshot.andBack(cluster, folder)).usingRecursiveComparison().isEqualTo(cluster);
    }
}
