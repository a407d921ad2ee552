package nextstep.command.lookups;

import java.util.List;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownRegions;
import nextstep.events.Fact;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;

/** The regions that were defined and the countries that were placed in them. */
final class PlacesInTheLog implements KnownRegions, KnownCountries {
    private final Remembered<RegionId, Boolean> regions;
    private final Remembered<CountryId, Boolean> countries;

    PlacesInTheLog(Remembered.Reading log) {
        regions = new Remembered<>(log, List.of(RegionDefined.class));
        countries = new Remembered<>(log, List.of(CountryPlaced.class));
    }

    @Override
    public boolean has(RegionId region) {
        return regions.find(region).isPresent();
    }

    @Override
    public boolean has(CountryId country) {
        return countries.find(country).isPresent();
    }

    void on(Fact fact) {
        if (fact instanceof RegionDefined e) {
            regions.put(e.region(), true);
        } else if (fact instanceof CountryPlaced e) {
            countries.put(e.country(), true);
        }
    }
}
