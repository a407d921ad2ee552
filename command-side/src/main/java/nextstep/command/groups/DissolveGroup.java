package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that a group exists no more. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/dissolve")
public record DissolveGroup(
        GroupId group, Prose reason, @Nullable LocalDate on, Source source) implements Command {
    @Override
    public GroupId stream() {
        return group;
    }
}
