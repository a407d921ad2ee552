package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Post;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** A group no longer has the role since {@code on}: today unless said. */
@Post("/initiatives/{initiative}/roles/{context}/{group}/end")
public record EndRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        Prose reason,
        @Nullable LocalDate on) implements RoleCommand {}
