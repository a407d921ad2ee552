package nextstep.command.groups;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRetired;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RetireRegionTest {
    private final AggregateTestFixture<Region> fixture = Given.aggregate(Region.class);

    @Test
    void takesARegionOutOfUse() {
        fixture.given(defined()).when(retire(Some.REASON, Some.DAY)).expectEvents(retired());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(defined(), retired())
                .when(retire(Some.REASON, Some.DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondEnd() {
        fixture.given(defined(), retired())
                .when(retire(new Prose("merged"), Some.DAY))
                .expectExceptionDetails(refusal("region-retired"));
    }

    @Test
    void refusesADayToCome() {
        fixture.given(defined())
                .when(retire(Some.REASON, TODAY.plusDays(1)))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static RegionDefined defined() {
        return new RegionDefined(Some.CEECA, new Title("CEE and Central Asia"), Some.SOURCE);
    }

    private static RetireRegion retire(Prose reason, LocalDate on) {
        return new RetireRegion(Some.CEECA, reason, on, null);
    }

    private static RegionRetired retired() {
        return new RegionRetired(Some.CEECA, Some.REASON, Some.DAY, null);
    }
}
