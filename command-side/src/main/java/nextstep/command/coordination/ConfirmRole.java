package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** A group confirms the role proposed or reported. */
@Needs({Right.SPEAKERS, Right.SUPPORT_TEAM_FOR_THE_SILENT})
@Post("/initiatives/{initiative}/roles/{context}/{group}/confirm")
public record ConfirmRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        @Nullable LocalDate on,
        @Nullable Source source) implements RoleCommand {}
