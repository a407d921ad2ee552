package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMDE;
import static nextstep.command.SmallWorld.WMF;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.offered;

import nextstep.command.Refused;
import nextstep.events.coordination.RoleEvent.HandOverDeclined;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.groups.GroupId;
import org.junit.jupiter.api.Test;

class DeclineHandOverTest {
    @Test
    void leavesTheRoleWhereItIs() {
        given(active(), offered()).when(decline(WMDE)).expectEvents(new HandOverDeclined(ROLE, WMDE, REASON, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        given(active(), offered(), new HandOverDeclined(ROLE, WMDE, REASON, null))
                .when(decline(WMDE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatWasNotOfferedToIt() {
        given(active(), offered()).when(decline(WMF)).expectException(Refused.because("nothing-offered"));
    }

    @Test
    void refusesWhatIsNoLongerOffered() {
        given(active(), offered(), new RoleEnded(ROLE, REASON, TODAY))
                .when(decline(WMDE))
                .expectException(Refused.because("nothing-offered"));
    }

    private static DeclineHandOver decline(GroupId to) {
        return new DeclineHandOver(CHARTER, CEECA, WMPL, to, REASON, null);
    }
}
