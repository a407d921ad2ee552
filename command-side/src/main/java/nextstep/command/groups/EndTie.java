package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Says that another group is no longer tied to this one: as its member, sponsor or host. */
sealed interface EndTie extends Command permits LeaveHub, EndFiscalSponsor, EndHost {
    GroupId group();

    /** What the other one was, as its field is called. */
    String role();

    GroupId other();

    @Nullable
    Prose reason();

    @Nullable
    LocalDate on();

    @Nullable
    Source source();

    GroupEvent asFact();

    @Override
    default GroupId stream() {
        return group();
    }
}
