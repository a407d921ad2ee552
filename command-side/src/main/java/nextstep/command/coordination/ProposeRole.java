package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Suggests that a group has a role; the group answers by confirming or declining it. {@code to} is not included. */
@Needs(Right.ANYBODY)
@Post("/initiatives/{initiative}/roles/{context}/{group}/propose")
public record ProposeRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        RoleKind role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Prose rationale,
        @Nullable Source source)
        implements Claiming {

    @Override
    public Claim claim() {
        return new Claim(Claim.Word.PROPOSED, role, from, to, rationale, source);
    }

    @Override
    public RoleProposed asFact() {
        return new RoleProposed(stream(), initiative, context, group, role, from, to, rationale, source);
    }
}
