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

/** The other group does not take the role offered by {@code group}. */
@Needs(value = Right.SPEAKERS, group = "to")
@Post("/initiatives/{initiative}/roles/{context}/{group}/decline-offer")
public record DeclineHandOver(
        InitiativeId initiative,
        Context context,
        GroupId group,
        GroupId to,
        Prose reason,
        @Nullable LocalDate on) implements RoleCommand {}
