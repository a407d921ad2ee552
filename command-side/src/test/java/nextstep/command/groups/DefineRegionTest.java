package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DefineRegionTest {
    private final AggregateTestFixture<Region> fixture = Given.aggregate(Region.class);

    @Test
    void bringsARegionIntoUse() {
        fixture.givenNoPriorActivity()
                .when(define("Central and Eastern Europe"))
                .expectEvents(defined());
    }

    @Test
    void saysNothingNewWhenRepeatedEvenAfterARenaming() {
        fixture.given(defined(), new RegionRenamed(Some.CEECA, new Title("CEE"), Some.REASON, null))
                .when(define("Central and Eastern Europe"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        fixture.given(defined()).when(define("Elsewhere")).expectExceptionDetails(refusal("region-known"));
    }

    private static DefineRegion define(String name) {
        return new DefineRegion(Some.CEECA, new Title(name), Some.SOURCE);
    }

    private static RegionDefined defined() {
        return new RegionDefined(Some.CEECA, new Title("Central and Eastern Europe"), Some.SOURCE);
    }
}
