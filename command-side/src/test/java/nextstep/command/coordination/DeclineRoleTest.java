package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.proposed;
import static nextstep.command.coordination.Roles.reported;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import nextstep.command.Refused;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleDeclined;
import org.junit.jupiter.api.Test;

class DeclineRoleTest {
    @Test
    void saysThatItIsNotSo() {
        given(reported(SUPPORTING, MARCH)).when(decline()).expectEvents(new RoleDeclined(ROLE, REASON, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        given(proposed(SUPPORTING), new RoleDeclined(ROLE, REASON, null))
                .when(decline())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatWasConfirmed() {
        given(proposed(SUPPORTING), new RoleConfirmed(ROLE, null, null))
                .when(decline())
                .expectException(Refused.because("nothing-to-answer"));
    }

    private static DeclineRole decline() {
        return new DeclineRole(CHARTER, CEECA, WMPL, REASON, null);
    }
}
