package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupId;

class NameFiscalSponsorTest extends ATieThatBegins {
    @Override
    String role() {
        return "sponsor";
    }

    @Override
    NameFiscalSponsor name(GroupId sponsor, LocalDate on) {
        return new NameFiscalSponsor(Some.HUB, sponsor, on, Some.SOURCE);
    }

    @Override
    FiscalSponsorNamed named() {
        return new FiscalSponsorNamed(Some.HUB, Some.POLSKA, Some.DAY, Some.SOURCE);
    }
}
