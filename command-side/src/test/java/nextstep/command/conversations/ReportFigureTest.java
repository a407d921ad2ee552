package nextstep.command.conversations;

import nextstep.command.Given;
import nextstep.events.conversations.ConversationEvent.FigureReported;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReportFigureTest {
    private static final Source OTHER = new Source("Report/December_2020");

    private final AggregateTestFixture<Conversation> fixture = Given.aggregate(Conversation.class);

    @Test
    void recordsAFigureInTheWordsOfItsSource() {
        fixture.given(Some.announced())
                .when(report("more than 200", Some.SOURCE))
                .expectEvents(reported("more than 200", Some.SOURCE));
    }

    @Test
    void keepsWhatAnotherSourceSaysBesideIt() {
        fixture.given(Some.announced(), reported("more than 200", Some.SOURCE))
                .when(report("about 230", OTHER))
                .expectEvents(reported("about 230", OTHER));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.announced(), reported("more than 200", Some.SOURCE), reported("about 230", OTHER))
                .when(report("more than 200", Some.SOURCE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static ReportFigure report(String value, Source source) {
        return new ReportFigure(Some.CONVERSATION, new Title("participants"), new Title(value), source);
    }

    private static FigureReported reported(String value, Source source) {
        return new FigureReported(Some.CONVERSATION, new Title("participants"), new Title(value), source);
    }
}
