package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Ends the membership of a group in a hub. */
@Needs({Right.SUPPORT_TEAM, Right.SPEAKERS})
@Post("/hubs/{group}/leave")
@Undoes(by = MemberLeft.class)
public record LeaveHub(
        GroupId group,
        GroupId member,
        @Nullable Prose reason,
        @Nullable LocalDate on,
        @Nullable Source source) implements EndTie {
    @Override
    public String role() {
        return "member";
    }

    @Override
    public GroupId other() {
        return member;
    }

    @Override
    public MemberLeft asFact() {
        return new MemberLeft(group, member, reason, on, source);
    }
}
