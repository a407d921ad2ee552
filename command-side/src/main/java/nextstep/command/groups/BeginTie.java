package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Ties another group to this one: as its member, sponsor or host. */
sealed interface BeginTie extends Command permits JoinHub, NameFiscalSponsor, NameHost {
    GroupId group();

    /** What the other one becomes, as its field is called. */
    String role();

    GroupId other();

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
