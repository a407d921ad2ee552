package nextstep.command.founding;

import java.time.LocalDate;
import nextstep.command.coordination.ReportRole;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** A role that a source states; the body itself has not spoken. The note says where a date is not certain. */
record ShippedRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        RoleKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Prose note,
        Source source) {

    Shipped fact() {
        return new Shipped("report/" + from, new ReportRole(initiative, context, group, kind, from, to, note, source));
    }
}
