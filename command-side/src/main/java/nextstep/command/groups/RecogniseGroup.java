package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that the movement recognised a group as an affiliate. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/recognise")
public record RecogniseGroup(GroupId group, @Nullable LocalDate on, Source source) implements Command {
    @Override
    public GroupId stream() {
        return group;
    }
}
