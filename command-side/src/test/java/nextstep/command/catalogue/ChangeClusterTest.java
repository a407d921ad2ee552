package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import java.util.List;
import nextstep.command.Given;
import nextstep.events.catalogue.ClusterEvent.ClusterChanged;
import nextstep.events.catalogue.ClusterEvent.ClusterDissolved;
import nextstep.events.catalogue.ClusterEvent.ClusterFormed;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeClusterTest {
    private static final ClusterId GOVERNANCE = new ClusterId("governance");

    private final AggregateTestFixture<Cluster> fixture = Given.aggregate(Cluster.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownInitiatives());
    }

    @Test
    void statesWhatItConsistsOf() {
        fixture.given(formed())
                .when(change(Some.CHARTER, Some.HUBS))
                .expectEvents(
                        new ClusterChanged(GOVERNANCE, List.of(Some.CHARTER, Some.HUBS), Some.REASON, Some.DAY, null));
    }

    @Test
    void saysNothingNewWhateverTheOrder() {
        fixture.given(formed())
                .when(change(Some.COUNCIL, Some.CHARTER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOneNamedTwice() {
        fixture.given(formed()).when(change(Some.CHARTER, Some.CHARTER)).expectExceptionDetails(refusal("named-twice"));
    }

    @Test
    void refusesAnUnknownInitiative() {
        fixture.given(formed()).when(change(Some.NOBODY)).expectExceptionDetails(refusal("unknown-initiative"));
    }

    @Test
    void refusesADissolvedCluster() {
        fixture.given(formed(), new ClusterDissolved(GOVERNANCE, Some.REASON, Some.DAY, null))
                .when(change(Some.HUBS))
                .expectExceptionDetails(refusal("cluster-dissolved"));
    }

    private static ChangeCluster change(InitiativeId... initiatives) {
        return new ChangeCluster(GOVERNANCE, List.of(initiatives), Some.REASON, Some.DAY, null);
    }

    private static ClusterFormed formed() {
        return new ClusterFormed(
                GOVERNANCE, "A", new Title("Governance"), List.of(Some.CHARTER, Some.COUNCIL), null, null, Some.SOURCE);
    }
}
