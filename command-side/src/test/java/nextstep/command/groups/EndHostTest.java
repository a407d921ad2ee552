package nextstep.command.groups;

import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupId;

class EndHostTest extends ATieThatEnds {
    @Override
    String role() {
        return "host";
    }

    @Override
    EndHost end(GroupId host) {
        return new EndHost(Some.HUB, host, Some.REASON, Some.DAY, Some.SOURCE);
    }

    @Override
    HostNamed named() {
        return new HostNamed(Some.HUB, Some.POLSKA, Some.DAY_BEFORE, Some.SOURCE);
    }

    @Override
    HostEnded ended() {
        return new HostEnded(Some.HUB, Some.POLSKA, Some.REASON, Some.DAY, Some.SOURCE);
    }
}
