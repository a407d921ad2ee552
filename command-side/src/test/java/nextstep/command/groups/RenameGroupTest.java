package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RenameGroupTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @Test
    void givesAGroupAnotherName() {
        fixture.given(Some.chapter())
                .when(rename("Polish Wikimedia", Some.DAY))
                .expectEvents(new GroupRenamed(
                        Some.POLSKA, new Title("Polish Wikimedia"), Standing.OFFICIAL, Some.DAY, Some.SOURCE));
    }

    @Test
    void saysNothingNewWhenItHasThatName() {
        fixture.given(Some.chapter())
                .when(rename("Wikimedia Polska", Some.DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesADissolvedGroup() {
        fixture.given(Some.chapter(), Some.dissolved(Some.POLSKA))
                .when(rename("Polish Wikimedia", Some.DAY))
                .expectExceptionDetails(refusal("group-dissolved"));
    }

    @Test
    void recordsANameFromBeforeTheEnd() {
        fixture.given(Some.chapter(), Some.dissolved(Some.POLSKA))
                .when(rename("Polish Wikimedia", Some.DAY_BEFORE))
                .expectSuccessfulHandlerExecution();
    }

    private static RenameGroup rename(String name, LocalDate on) {
        return new RenameGroup(Some.POLSKA, new Title(name), Standing.OFFICIAL, on, Some.SOURCE);
    }
}
