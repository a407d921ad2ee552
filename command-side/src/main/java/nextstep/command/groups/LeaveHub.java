package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Post;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Ends the membership of a group in a hub. */
@Post("/hubs/{group}/leave")
public record LeaveHub(
        GroupId group,
        GroupId member,
        @Nullable Prose reason,
        @Nullable LocalDate on,
        @Nullable Source source) implements Command {
    @Override
    public GroupId stream() {
        return group;
    }
}
