package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.command.known.KnownRegions;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaceCountryTest {
    private static final RegionId NWE = new RegionId("NWE");

    private final AggregateTestFixture<Country> fixture = Given.aggregate(Country.class);

    @BeforeEach
    void lookups() {
        KnownRegions regions = region -> region.equals(Some.CEECA) || region.equals(NWE);
        fixture.registerInjectableResource(regions);
    }

    @Test
    void countsACountryToARegion() {
        fixture.givenNoPriorActivity().when(place(Some.POLAND, Some.CEECA)).expectEvents(placed(Some.CEECA));
    }

    @Test
    void movesItToAnother() {
        fixture.given(placed(Some.CEECA)).when(place(Some.POLAND, NWE)).expectEvents(placed(NWE));
    }

    @Test
    void saysNothingNewWhenItIsThere() {
        fixture.given(placed(Some.CEECA))
                .when(place(Some.POLAND, Some.CEECA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnythingButTwoCapitalLetters() {
        fixture.givenNoPriorActivity()
                .when(place(new CountryId("pl"), Some.CEECA))
                .expectExceptionDetails(refusal("no-country-code"));
    }

    @Test
    void refusesAnUnknownRegion() {
        fixture.givenNoPriorActivity()
                .when(place(Some.POLAND, new RegionId("MOON")))
                .expectExceptionDetails(refusal("unknown-region"));
    }

    private static PlaceCountry place(CountryId country, RegionId region) {
        return new PlaceCountry(country, region, Some.DAY, Some.SOURCE);
    }

    private static CountryPlaced placed(RegionId region) {
        return new CountryPlaced(Some.POLAND, region, Some.DAY, Some.SOURCE);
    }
}
