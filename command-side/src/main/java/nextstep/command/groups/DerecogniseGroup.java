package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that the recognition of an affiliate ended. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/derecognise")
@Undoes(by = GroupDerecognised.class)
public record DerecogniseGroup(
        GroupId group, Prose reason, @Nullable LocalDate on, Source source) implements Command {
    @Override
    public GroupId stream() {
        return group;
    }
}
