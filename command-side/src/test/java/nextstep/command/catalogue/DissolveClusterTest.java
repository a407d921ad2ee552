package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import java.util.List;
import nextstep.command.Given;
import nextstep.events.catalogue.ClusterEvent.ClusterDissolved;
import nextstep.events.catalogue.ClusterEvent.ClusterFormed;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DissolveClusterTest {
    private static final ClusterId GOVERNANCE = new ClusterId("governance");

    private final AggregateTestFixture<Cluster> fixture = Given.aggregate(Cluster.class);

    @Test
    void endsTheCluster() {
        fixture.given(formed()).when(dissolve(Some.REASON)).expectEvents(dissolved());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(formed(), dissolved())
                .when(dissolve(Some.REASON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondEnd() {
        fixture.given(formed(), dissolved())
                .when(dissolve(new Prose("Another reason")))
                .expectExceptionDetails(refusal("cluster-dissolved"));
    }

    private static DissolveCluster dissolve(Prose reason) {
        return new DissolveCluster(GOVERNANCE, reason, Some.DAY, null);
    }

    private static ClusterDissolved dissolved() {
        return new ClusterDissolved(GOVERNANCE, Some.REASON, Some.DAY, null);
    }

    private static ClusterFormed formed() {
        return new ClusterFormed(
                GOVERNANCE, "A", new Title("Governance"), List.of(Some.CHARTER), null, null, Some.SOURCE);
    }
}
