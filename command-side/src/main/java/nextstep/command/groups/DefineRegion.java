package nextstep.command.groups;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Source;
import nextstep.events.values.Title;

/** Brings a region into use. */
@Needs(Right.SUPPORT_TEAM)
@Post("/regions/{region}/define")
public record DefineRegion(RegionId region, Title name, Source source) implements Command {
    @Override
    public RegionId stream() {
        return region;
    }
}
