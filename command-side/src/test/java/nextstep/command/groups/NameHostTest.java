package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupId;

class NameHostTest extends ATieThatBegins {
    @Override
    String role() {
        return "host";
    }

    @Override
    NameHost name(GroupId host, LocalDate on) {
        return new NameHost(Some.HUB, host, on, Some.SOURCE);
    }

    @Override
    HostNamed named() {
        return new HostNamed(Some.HUB, Some.POLSKA, Some.DAY, Some.SOURCE);
    }
}
