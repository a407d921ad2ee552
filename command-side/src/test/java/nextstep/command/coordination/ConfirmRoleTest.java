package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.proposed;
import static nextstep.command.coordination.Roles.reported;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import nextstep.command.Refused;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleDeclined;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class ConfirmRoleTest {
    @Test
    void makesItTheGroupsOwnWord() {
        given(reported(SUPPORTING, MARCH)).when(confirm()).expectEvents(new RoleConfirmed(ROLE, null, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        given(proposed(SUPPORTING), new RoleConfirmed(ROLE, null, null))
                .when(confirm())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatTheGroupStatedItself() {
        given(active()).when(confirm()).expectException(Refused.because("nothing-to-answer"));
    }

    @Test
    void refusesWhatWasDeclined() {
        given(proposed(SUPPORTING), new RoleDeclined(ROLE, REASON, null))
                .when(confirm())
                .expectException(Refused.because("nothing-to-answer"));
    }

    @Test
    void refusesWhatContradictsTheGroup() {
        given(active(), reported(SUPPORTING, MARCH.minusDays(1)))
                .when(confirm())
                .expectException(Refused.because("role-periods-overlap"));
    }

    @Test
    void doesNotFindARoleThatIsNotThere() {
        given().when(confirm()).expectException(AggregateNotFoundException.class);
    }

    private static ConfirmRole confirm() {
        return new ConfirmRole(CHARTER, CEECA, WMPL, null, null);
    }
}
