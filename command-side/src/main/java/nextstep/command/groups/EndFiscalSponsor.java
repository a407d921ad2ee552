package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records that another group no longer holds money for this one. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/end-fiscal-sponsor")
@Undoes(by = FiscalSponsorEnded.class)
public record EndFiscalSponsor(
        GroupId group,
        GroupId sponsor,
        @Nullable Prose reason,
        @Nullable LocalDate on,
        @Nullable Source source) implements EndTie {
    @Override
    public String role() {
        return "sponsor";
    }

    @Override
    public GroupId other() {
        return sponsor;
    }

    @Override
    public FiscalSponsorEnded asFact() {
        return new FiscalSponsorEnded(group, sponsor, reason, on, source);
    }
}
