package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that another group holds money for this one. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/name-fiscal-sponsor")
public record NameFiscalSponsor(
        GroupId group,
        GroupId sponsor,
        @Nullable LocalDate on,
        @Nullable Source source) implements BeginTie {
    @Override
    public String role() {
        return "sponsor";
    }

    @Override
    public GroupId other() {
        return sponsor;
    }

    @Override
    public FiscalSponsorNamed asFact() {
        return new FiscalSponsorNamed(group, sponsor, on, source);
    }
}
