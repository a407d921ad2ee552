package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Takes a region out of use. */
@Needs(Right.SUPPORT_TEAM)
@Post("/regions/{region}/retire")
public record RetireRegion(
        RegionId region,
        Prose reason,
        @Nullable LocalDate on,
        @Nullable Source source) implements Command {
    @Override
    public RegionId stream() {
        return region;
    }
}
