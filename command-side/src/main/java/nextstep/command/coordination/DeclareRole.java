package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** A group states that it has a role. {@code to} is not included. */
@Needs(Right.SPEAKERS)
@Post("/initiatives/{initiative}/roles/{context}/{group}/declare")
public record DeclareRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        RoleKind role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Prose note,
        @Nullable Source source)
        implements Claiming {

    @Override
    public Claim claim() {
        return new Claim(Claim.Word.OWN, role, from, to, note, source);
    }

    @Override
    public RoleDeclared asFact() {
        return new RoleDeclared(stream(), initiative, context, group, role, from, to, note, source);
    }
}
