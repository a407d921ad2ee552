package nextstep.command.groups;

import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupId;

class EndFiscalSponsorTest extends ATieThatEnds {
    @Override
    String role() {
        return "sponsor";
    }

    @Override
    EndFiscalSponsor end(GroupId sponsor) {
        return new EndFiscalSponsor(Some.HUB, sponsor, Some.REASON, Some.DAY, Some.SOURCE);
    }

    @Override
    FiscalSponsorNamed named() {
        return new FiscalSponsorNamed(Some.HUB, Some.POLSKA, Some.DAY_BEFORE, Some.SOURCE);
    }

    @Override
    FiscalSponsorEnded ended() {
        return new FiscalSponsorEnded(Some.HUB, Some.POLSKA, Some.REASON, Some.DAY, Some.SOURCE);
    }
}
