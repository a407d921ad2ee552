package nextstep.events.groups;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import nextstep.events.Fact;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a region. Regions are data: they may be redefined. */
public sealed interface RegionEvent extends Fact {
    RegionId region();

    @Override
    default RegionId stream() {
        return region();
    }

    /** A region is in use under this name. */
    @Revision("1")
    @JsonTypeName("groups.RegionDefined")
    record RegionDefined(RegionId region, Title name, Source source) implements RegionEvent {}

    /** It has this name from now on. */
    @Revision("1")
    @JsonTypeName("groups.RegionRenamed")
    record RegionRenamed(
            RegionId region,
            Title name,
            Prose reason,
            @Nullable Source source) implements RegionEvent {}

    /** It is no longer in use. */
    @Revision("1")
    @JsonTypeName("groups.RegionRetired")
    record RegionRetired(
            RegionId region,
            Prose reason,
            @Nullable LocalDate on,
            @Nullable Source source) implements RegionEvent {}
}
