package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** States by a source that a group has a role; the group may confirm or decline it. {@code to} is not included. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/roles/{context}/{group}/report")
public record ReportRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        RoleKind role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Prose note,
        Source source)
        implements Claiming {

    @Override
    public Claim claim() {
        return new Claim(Claim.Word.REPORTED, role, from, to, note, source);
    }

    @Override
    public RoleReported asFact() {
        return new RoleReported(stream(), initiative, context, group, role, from, to, note, source);
    }
}
