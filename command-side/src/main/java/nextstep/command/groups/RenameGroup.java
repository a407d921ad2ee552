package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Gives a group another name. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/rename")
public record RenameGroup(
        GroupId group,
        Title name,
        Standing standing,
        @Nullable LocalDate on,
        @Nullable Source source) implements Command {
    @Override
    public GroupId stream() {
        return group;
    }
}
