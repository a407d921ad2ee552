package nextstep.command.history;

import nextstep.command.Given;
import nextstep.command.lookups.LogInMemory;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.history.SuppressionId;
import nextstep.events.log.Blanking;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuppressTextTest {
    private static final Prose REASON = new Prose("It names a child");

    private final LogInMemory log = new LogInMemory()
            .append(new RegionDefined(new RegionId("ESEAP"), new Title("An insult"), new Source("A list")));
    private final AggregateTestFixture<Suppression> suppression = Given.aggregate(Suppression.class);

    @BeforeEach
    void bringTheLog() {
        suppression.registerInjectableResource(log);
    }

    @Test
    void saysWhyAndWhatRemains() {
        String remains = Blanking.of(log.readRaw(0, 1).getFirst(), new EventNames(Facts.all()))
                .orElseThrow()
                .digest();
        suppression
                .givenNoPriorActivity()
                .when(new SuppressText(SuppressionId.of(0), REASON))
                .expectEvents(new TextSuppressed(SuppressionId.of(0), 0, REASON, remains));
    }

    @Test
    void saysNothingNewASecondTime() {
        suppression
                .given(new TextSuppressed(SuppressionId.of(0), 0, REASON, "ab"))
                .when(new SuppressText(SuppressionId.of(0), new Prose("Once more")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAPositionThatIsNotThere() {
        suppression
                .givenNoPriorActivity()
                .when(new SuppressText(SuppressionId.of(1), REASON))
                .expectExceptionDetails(Given.refusal("unknown-position"));
    }
}
