package nextstep.events.groups;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import nextstep.events.Fact;
import nextstep.events.values.Source;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a country: to which region it is counted. */
public sealed interface CountryEvent extends Fact {
    CountryId country();

    @Override
    default CountryId stream() {
        return country();
    }

    /** It is counted to this region from now on. */
    @Revision("1")
    @JsonTypeName("groups.CountryPlaced")
    record CountryPlaced(
            CountryId country, RegionId region, @Nullable LocalDate on, Source source) implements CountryEvent {}
}
