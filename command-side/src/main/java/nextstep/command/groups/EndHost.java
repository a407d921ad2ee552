package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that another group no longer hosts this one. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/end-host")
@Undoes(by = HostEnded.class)
public record EndHost(
        GroupId group,
        GroupId host,
        @Nullable Prose reason,
        @Nullable LocalDate on,
        @Nullable Source source) implements EndTie {
    @Override
    public String role() {
        return "host";
    }

    @Override
    public GroupId other() {
        return host;
    }

    @Override
    public HostEnded asFact() {
        return new HostEnded(group, host, reason, on, source);
    }
}
