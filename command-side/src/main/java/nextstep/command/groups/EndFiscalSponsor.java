package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Post;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that another group no longer holds money for this one. */
@Post("/groups/{group}/end-fiscal-sponsor")
public record EndFiscalSponsor(
        GroupId group,
        GroupId sponsor,
        @Nullable Prose reason,
        @Nullable LocalDate on,
        @Nullable Source source) implements Command {
    @Override
    public GroupId stream() {
        return group;
    }
}
