package nextstep.query.groups;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.events.groups.CountryEvent;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.RegionEvent;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionEvent.RegionRetired;
import nextstep.events.groups.RegionId;
import nextstep.events.log.Recorded;
import nextstep.query.views.Effective;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Which regions there are, and which countries are counted to them. */
final class RegionsProjection {
    private final Rows<RegionId, Region> regions;
    private final Rows<Country.Key, Country> countries;

    RegionsProjection(Fold fold) {
        regions = fold.view(Region.VIEW);
        countries = fold.view(Country.VIEW);
        fold.on(RegionEvent.class, this::on);
        fold.on(CountryEvent.class, this::on);
    }

    private void on(RegionEvent event, Recorded at) {
        switch (event) {
            case RegionDefined e -> regions.begin(new Region(e.region(), e.name(), e.source(), null, null));
            case RegionRenamed e -> regions.begin(new Region(e.region(), e.name(), e.source(), null, null));
            case RegionRetired e ->
                regions.current(e.region())
                        .ifPresent(row -> regions.begin(new Region(
                                row.region(), row.name(), row.source(), Effective.day(e.on(), at), e.reason())));
        }
    }

    private void on(CountryEvent event, Recorded at) {
        switch (event) {
            case CountryPlaced e -> {
                Optional<Country> last = countries.last(number -> new Country.Key(e.country(), number));
                int number = last.map(Country::number).orElse(0) + 1;
                LocalDate since = last.isEmpty() ? e.on() : Effective.day(e.on(), at);
                last.ifPresent(row -> countries.begin(row.ended(Effective.day(e.on(), at))));
                countries.begin(new Country(e.country(), number, e.region(), since, null, e.source()));
            }
        }
    }
}
