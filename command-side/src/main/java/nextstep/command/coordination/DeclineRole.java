package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** A group says that it does not have the role proposed or reported. */
@Needs(Right.SPEAKERS)
@Post("/initiatives/{initiative}/roles/{context}/{group}/decline")
public record DeclineRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        Prose reason,
        @Nullable LocalDate on) implements RoleCommand {}
