package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Counts a group to a country and a region; what is left out no longer applies. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/place")
public record PlaceGroup(
        GroupId group,
        @Nullable CountryId country,
        @Nullable RegionId region,
        @Nullable LocalDate on,
        @Nullable Source source)
        implements Command {
    @Override
    public GroupId stream() {
        return group;
    }
}
