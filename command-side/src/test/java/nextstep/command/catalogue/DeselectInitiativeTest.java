package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DeselectInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @Test
    void endsTheSelection() {
        fixture.given(Some.charter(), selected()).when(deselect()).expectEvents(deselected());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.charter(), selected(), deselected())
                .when(deselect())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatIsNotSelected() {
        fixture.given(Some.charter()).when(deselect()).expectExceptionDetails(refusal("not-selected"));
    }

    @Test
    void endsASecondSelectionOnTheSameGrounds() {
        fixture.given(Some.charter(), selected(), deselected(), selected())
                .when(deselect())
                .expectEvents(deselected());
    }

    private static DeselectInitiative deselect() {
        return new DeselectInitiative(Some.CHARTER, Some.REASON, Some.DAY, Some.SOURCE);
    }

    private static InitiativeDeselected deselected() {
        return new InitiativeDeselected(Some.CHARTER, Some.REASON, Some.DAY, Some.SOURCE);
    }

    private static InitiativeSelected selected() {
        return new InitiativeSelected(
                Some.CHARTER, new Prose("Named by most"), null, null, 2L, Some.DAY_BEFORE, Some.SOURCE);
    }
}
