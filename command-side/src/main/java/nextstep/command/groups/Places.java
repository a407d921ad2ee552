package nextstep.command.groups;

import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownRegions;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import org.jspecify.annotations.Nullable;

/** The countries and regions in which a group may be. */
record Places(KnownCountries countries, KnownRegions regions) {
    void checkKnown(@Nullable CountryId country, @Nullable RegionId region) {
        if (country != null) {
            new OnlyKnownThingsAreNamed(country, countries.has(country)).check();
        }
        if (region != null) {
            new OnlyKnownThingsAreNamed(region, regions.has(region)).check();
        }
    }
}
