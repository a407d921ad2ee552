package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupEvent.GroupPlaced;
import nextstep.events.groups.RegionId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaceGroupTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownCountries());
        fixture.registerInjectableResource(Some.knownRegions());
    }

    @Test
    void countsAGroupToARegionAlone() {
        fixture.given(Some.chapter())
                .when(place(null, Some.CEECA))
                .expectEvents(new GroupPlaced(Some.POLSKA, null, Some.CEECA, Some.DAY, null));
    }

    @Test
    void saysNothingNewWhenItIsThere() {
        fixture.given(Some.chapter())
                .when(place(Some.POLAND, Some.CEECA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesNowhere() {
        fixture.given(Some.chapter()).when(place(null, null)).expectExceptionDetails(refusal("no-place"));
    }

    @Test
    void refusesAnUnknownRegion() {
        fixture.given(Some.chapter())
                .when(place(Some.POLAND, new RegionId("MOON")))
                .expectExceptionDetails(refusal("unknown-region"));
    }

    @Test
    void refusesADissolvedGroup() {
        fixture.given(Some.chapter(), Some.dissolved(Some.POLSKA))
                .when(place(null, Some.CEECA))
                .expectExceptionDetails(refusal("group-dissolved"));
    }

    private static PlaceGroup place(@Nullable CountryId country, @Nullable RegionId region) {
        return new PlaceGroup(Some.POLSKA, country, region, Some.DAY, null);
    }
}
