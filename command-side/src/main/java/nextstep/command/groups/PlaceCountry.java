package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Counts a country to a region. */
@Needs(Right.SUPPORT_TEAM)
@Post("/countries/{country}/place")
public record PlaceCountry(
        CountryId country, RegionId region, @Nullable LocalDate on, Source source) implements Command {
    @Override
    public CountryId stream() {
        return country;
    }
}
