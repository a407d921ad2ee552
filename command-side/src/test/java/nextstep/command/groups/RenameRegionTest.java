package nextstep.command.groups;

import nextstep.command.Given;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionEvent.RegionRetired;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RenameRegionTest {
    private static final RegionId NA = new RegionId("NA");
    private static final Source SOURCE = new Source("Wikimedia regions, 2020");

    private final AggregateTestFixture<Region> fixture = Given.aggregate(Region.class);

    @Test
    void givesARegionAnotherName() {
        fixture.given(defined())
                .when(rename("US and Canada"))
                .expectEvents(new RegionRenamed(NA, new Title("US and Canada"), new Prose("clearer"), null));
    }

    @Test
    void saysNothingNewWhenTheNameIsTheSame() {
        fixture.given(defined()).when(rename("Northern America")).expectNoEvents();
    }

    @Test
    void refusesARetiredRegion() {
        fixture.given(defined(), new RegionRetired(NA, new Prose("split"), null, null))
                .when(rename("US and Canada"))
                .expectExceptionDetails(Given.refusal("region-retired"))
                .expectNoEvents();
    }

    private static RegionDefined defined() {
        return new RegionDefined(NA, new Title("Northern America"), SOURCE);
    }

    private static RenameRegion rename(String name) {
        return new RenameRegion(NA, new Title(name), new Prose("clearer"), null);
    }
}
