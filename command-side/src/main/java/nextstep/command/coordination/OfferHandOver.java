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

/** A group offers its role to another. */
@Needs(Right.SPEAKERS)
@Post("/initiatives/{initiative}/roles/{context}/{group}/offer")
public record OfferHandOver(
        InitiativeId initiative,
        Context context,
        GroupId group,
        GroupId to,
        Prose reason,
        @Nullable LocalDate on) implements RoleCommand {}
