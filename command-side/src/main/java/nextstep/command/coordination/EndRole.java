package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** A group no longer has the role since {@code on}: today unless said. */
@Needs({Right.SPEAKERS, Right.SUPPORT_TEAM_FOR_THE_SILENT})
@Post("/initiatives/{initiative}/roles/{context}/{group}/end")
@Undoes(by = RoleEnded.class)
public record EndRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        Prose reason,
        @Nullable LocalDate on) implements RoleCommand {}
