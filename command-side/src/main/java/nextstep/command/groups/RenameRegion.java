package nextstep.command.groups;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Gives a region another name. */
@Needs(Right.SUPPORT_TEAM)
@Post("/regions/{region}/rename")
public record RenameRegion(
        RegionId region, Title name, Prose reason, @Nullable Source source) implements Command {
    @Override
    public RegionId stream() {
        return region;
    }
}
