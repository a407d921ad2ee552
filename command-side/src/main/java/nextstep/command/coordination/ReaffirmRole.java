package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import org.jspecify.annotations.Nullable;

/** Says that the role is still true. {@code on} is today unless said. */
@Needs(Right.SPEAKERS)
@Post("/initiatives/{initiative}/roles/{context}/{group}/reaffirm")
public record ReaffirmRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        @Nullable LocalDate on) implements RoleCommand {}
