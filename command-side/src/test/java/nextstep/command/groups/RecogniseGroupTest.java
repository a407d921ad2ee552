package nextstep.command.groups;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecogniseGroupTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @Test
    void recordsTheRecognition() {
        fixture.given(Some.chapter()).when(recognise(Some.POLSKA, Some.DAY)).expectEvents(recognised());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.chapter(), recognised())
                .when(recognise(Some.POLSKA, Some.DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondRecognition() {
        fixture.given(Some.chapter(), recognised())
                .when(recognise(Some.POLSKA, Some.DAY_BEFORE))
                .expectExceptionDetails(refusal("already-recognised"));
    }

    @Test
    void recognisesAgainAfterADerecognition() {
        fixture.given(
                        Some.chapter(),
                        recognised(),
                        new GroupDerecognised(Some.POLSKA, Some.REASON, Some.DAY, Some.SOURCE))
                .when(recognise(Some.POLSKA, TODAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesABodyThatIsNoAffiliate() {
        fixture.given(Some.hub()).when(recognise(Some.HUB, Some.DAY)).expectExceptionDetails(refusal("no-affiliate"));
    }

    private static RecogniseGroup recognise(GroupId group, LocalDate on) {
        return new RecogniseGroup(group, on, Some.SOURCE);
    }

    private static GroupRecognised recognised() {
        return new GroupRecognised(Some.POLSKA, Some.DAY, Some.SOURCE);
    }
}
