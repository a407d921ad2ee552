package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Makes a group a member of a hub. */
@Needs({Right.SUPPORT_TEAM, Right.SPEAKERS})
@Post("/hubs/{group}/join")
public record JoinHub(
        GroupId group,
        GroupId member,
        @Nullable LocalDate on,
        @Nullable Source source) implements BeginTie {
    @Override
    public String role() {
        return "member";
    }

    @Override
    public GroupId other() {
        return member;
    }

    @Override
    public MemberJoined asFact() {
        return new MemberJoined(group, member, on, source);
    }
}
