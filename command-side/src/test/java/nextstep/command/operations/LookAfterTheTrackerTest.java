package nextstep.command.operations;

import nextstep.command.Given;
import nextstep.command.lookups.LogInMemory;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;
import nextstep.events.operations.OperationEvent.BackupMade;
import nextstep.events.operations.OperationEvent.NewViewsAsked;
import nextstep.events.operations.OperationEvent.SelfCheckAsked;
import nextstep.events.operations.OperationEvent.StoppedViewsRetried;
import nextstep.events.operations.OperationId;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookAfterTheTrackerTest {
    private final AggregateTestFixture<Operation> operation = Given.aggregate(Operation.class);

    @BeforeEach
    void bringTheLog() {
        operation.registerInjectableResource(new LogInMemory()
                .append(new RegionDefined(new RegionId("ESEAP"), new Title("East"), new Source("A list"))));
    }

    @Test
    void asksForASelfCheckEachTime() {
        operation
                .given(new SelfCheckAsked(OperationId.SELF_CHECK))
                .when(new AskForSelfCheck())
                .expectEvents(new SelfCheckAsked(OperationId.SELF_CHECK));
    }

    @Test
    void asksForNewViews() {
        operation
                .givenNoPriorActivity()
                .when(new AskForNewViews())
                .expectEvents(new NewViewsAsked(OperationId.NEW_VIEWS));
    }

    @Test
    void letsStoppedViewsTryAgain() {
        operation
                .givenNoPriorActivity()
                .when(new RetryStoppedViews())
                .expectEvents(new StoppedViewsRetried(OperationId.RETRY));
    }

    @Test
    void notesABackup() {
        operation.givenNoPriorActivity().when(new NoteBackup(1)).expectEvents(new BackupMade(OperationId.BACKUP, 1));
    }

    @Test
    void refusesACopyWithMoreInItThanThereIs() {
        operation
                .givenNoPriorActivity()
                .when(new NoteBackup(2))
                .expectExceptionDetails(Given.refusal("copy-of-another-log"));
    }
}
