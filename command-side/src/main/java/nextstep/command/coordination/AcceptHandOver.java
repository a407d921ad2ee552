package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import org.jspecify.annotations.Nullable;

/** The other group takes the role offered by {@code group}, from {@code on}: the day of the offer unless said, today where that has none either. */
@Needs(value = Right.SPEAKERS, group = "to")
@Post("/initiatives/{initiative}/roles/{context}/{group}/accept-offer")
public record AcceptHandOver(
        InitiativeId initiative,
        Context context,
        GroupId group,
        GroupId to,
        @Nullable LocalDate on) implements RoleCommand {

    /** What it means for the role of the group that takes over. */
    RoleTakenOver asTaken(RoleKind kind, LocalDate day) {
        return new RoleTakenOver(RoleId.of(initiative, context, to), initiative, context, to, kind, group, day);
    }
}
