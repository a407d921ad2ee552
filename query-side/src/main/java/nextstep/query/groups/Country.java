package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** To which region a country is counted for a time; without a first day it always was. */
record Country(
        CountryId country,
        int number,
        RegionId region,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Source source)
        implements Row<Country.Key> {
    static final View<Key, Country> VIEW = new View<>("groups_countries", Key.class, Country.class);

    @Override
    public Key key() {
        return new Key(country, number);
    }

    Country ended(LocalDate day) {
        return new Country(country, number, region, since, day, source);
    }

    record Key(CountryId country, int number) {}
}
