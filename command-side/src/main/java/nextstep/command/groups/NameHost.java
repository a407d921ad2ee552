package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that another group hosts this one. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/name-host")
public record NameHost(
        GroupId group,
        GroupId host,
        @Nullable LocalDate on,
        @Nullable Source source) implements BeginTie {
    @Override
    public String role() {
        return "host";
    }

    @Override
    public GroupId other() {
        return host;
    }

    @Override
    public HostNamed asFact() {
        return new HostNamed(group, host, on, source);
    }
}
