package nextstep.command.conversations;

import nextstep.command.Given;
import nextstep.events.conversations.ConversationEvent.FindingReported;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReportFindingTest {
    private final AggregateTestFixture<Conversation> fixture = Given.aggregate(Conversation.class);

    @Test
    void recordsWhatASourceSaw() {
        fixture.given(Some.announced()).when(report("Much interest in 6")).expectEvents(reported("Much interest in 6"));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.announced(), reported("Much interest in 6"), reported("Less in 7"))
                .when(report("Much interest in 6"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static ReportFinding report(String statement) {
        return new ReportFinding(Some.CONVERSATION, new Prose(statement), Some.SOURCE);
    }

    private static FindingReported reported(String statement) {
        return new FindingReported(Some.CONVERSATION, new Prose(statement), Some.SOURCE);
    }
}
