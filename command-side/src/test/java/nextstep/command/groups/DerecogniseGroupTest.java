package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DerecogniseGroupTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @Test
    void endsTheRecognition() {
        fixture.given(Some.chapter(), recognised()).when(derecognise()).expectEvents(derecognised());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.chapter(), recognised(), derecognised())
                .when(derecognise())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatIsNotRecognised() {
        fixture.given(Some.chapter()).when(derecognise()).expectExceptionDetails(refusal("not-recognised"));
    }

    @Test
    void endsASecondRecognitionOnTheSameGrounds() {
        fixture.given(Some.chapter(), recognised(), derecognised(), recognised())
                .when(derecognise())
                .expectEvents(derecognised());
    }

    private static DerecogniseGroup derecognise() {
        return new DerecogniseGroup(Some.POLSKA, Some.REASON, Some.DAY, Some.SOURCE);
    }

    private static GroupDerecognised derecognised() {
        return new GroupDerecognised(Some.POLSKA, Some.REASON, Some.DAY, Some.SOURCE);
    }

    private static GroupRecognised recognised() {
        return new GroupRecognised(Some.POLSKA, null, Some.SOURCE);
    }
}
