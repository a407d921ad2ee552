package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.proposed;
import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import nextstep.command.Refused;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleDeclined;
import nextstep.events.coordination.RoleKind;
import org.junit.jupiter.api.Test;

class ProposeRoleTest {
    @Test
    void suggestsARole() {
        given().when(propose(SUPPORTING)).expectEvents(proposed(SUPPORTING));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        given(proposed(SUPPORTING))
                .when(propose(SUPPORTING))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysNothingNewWhenRepeatedAfterItWasConfirmed() {
        given(proposed(SUPPORTING), new RoleConfirmed(ROLE, null, null))
                .when(propose(SUPPORTING))
                .expectNoEvents();
    }

    @Test
    void mayDifferFromWhatTheGroupStates() {
        given(active()).when(propose(SUPPORTING)).expectEvents(proposed(SUPPORTING));
    }

    @Test
    void refusesWhatTheGroupStatesAlready() {
        given(active()).when(propose(ACTIVE_COORDINATOR)).expectException(Refused.because("role-already-declared"));
    }

    @Test
    void refusesWhatTheGroupDeclined() {
        given(proposed(SUPPORTING), new RoleDeclined(ROLE, REASON, null))
                .when(propose(SUPPORTING))
                .expectException(Refused.because("role-declined"));
    }

    private static ProposeRole propose(RoleKind kind) {
        return new ProposeRole(CHARTER, CEECA, WMPL, kind, null, null, REASON, null);
    }
}
