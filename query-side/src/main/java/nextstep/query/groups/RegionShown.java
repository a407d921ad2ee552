package nextstep.query.groups;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nextstep.events.groups.CountryId;

/** A region with the countries counted to it on the date. */
record RegionShown(@JsonUnwrapped Region region, List<CountryId> countries) {}
