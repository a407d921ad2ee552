package nextstep.query.groups;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nextstep.events.groups.CountryId;
import nextstep.web.pages.Here;

/** A region with the countries counted to it on the date. */
record RegionShown(@JsonUnwrapped Region region, List<CountryId> countries) {

    /** The countries by their names, in the reader's language. */
    List<String> countriesCalled(Here here) {
        return countries.stream()
                .map(country -> here.wording().countryName(country.key()))
                .sorted(here.wording().order())
                .toList();
    }
}
