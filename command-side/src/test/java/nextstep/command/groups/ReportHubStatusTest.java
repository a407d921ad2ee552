package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import java.util.List;
import nextstep.command.Given;
import nextstep.events.groups.GroupEvent.HubStatusReported;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.HubStatus;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReportHubStatusTest {
    private static final Evidence REPORT = new Evidence(new Prose("Annual report"), null);

    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @Test
    void recordsHowFarItHasCome() {
        fixture.given(Some.hub()).when(report(Some.HUB, HubStatus.PILOT)).expectEvents(reported(HubStatus.PILOT));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.hub(), reported(HubStatus.PILOT))
                .when(report(Some.HUB, HubStatus.PILOT))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void goesBackToAnEarlierStatus() {
        fixture.given(Some.hub(), reported(HubStatus.PILOT), reported(HubStatus.PLANNING))
                .when(report(Some.HUB, HubStatus.PILOT))
                .expectEvents(reported(HubStatus.PILOT));
    }

    @Test
    void refusesAStatusThatRestsOnNothing() {
        fixture.given(Some.hub())
                .when(new ReportHubStatus(Some.HUB, HubStatus.PILOT, List.of(), Some.DAY, null))
                .expectExceptionDetails(refusal("no-evidence"));
    }

    @Test
    void refusesAGroupThatIsNoHub() {
        fixture.given(Some.chapter())
                .when(report(Some.POLSKA, HubStatus.PILOT))
                .expectExceptionDetails(refusal("not-a-hub"));
    }

    @Test
    void refusesADissolvedHub() {
        fixture.given(Some.hub(), Some.dissolved(Some.HUB))
                .when(report(Some.HUB, HubStatus.PILOT))
                .expectExceptionDetails(refusal("group-dissolved"));
    }

    private static ReportHubStatus report(GroupId group, HubStatus status) {
        return new ReportHubStatus(group, status, List.of(REPORT), Some.DAY, null);
    }

    private static HubStatusReported reported(HubStatus status) {
        return new HubStatusReported(Some.HUB, status, List.of(REPORT), Some.DAY, null);
    }
}
