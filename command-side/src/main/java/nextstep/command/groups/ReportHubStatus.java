package nextstep.command.groups;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.HubStatus;
import nextstep.events.values.Evidence;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records how far a hub has come, with evidence or a source for it. */
@Needs({Right.SUPPORT_TEAM, Right.SPEAKERS})
@Post("/hubs/{group}/report-status")
public record ReportHubStatus(
        GroupId group,
        HubStatus status,
        List<Evidence> evidence,
        @Nullable LocalDate on,
        @Nullable Source source) implements Command {
    @Override
    public GroupId stream() {
        return group;
    }
}
