package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.proposed;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.coordination.RoleEvent.RoleReaffirmed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReaffirmRoleTest {
    @Test
    void saysThatItIsStillTrueToday() {
        given(active()).when(reaffirm(null)).expectEvents(new RoleReaffirmed(ROLE, TODAY));
    }

    @Test
    void saysNothingNewOnTheSameDay() {
        given(active(), new RoleReaffirmed(ROLE, TODAY))
                .when(reaffirm(null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void speaksAgainOnALaterDay() {
        given(active(), new RoleReaffirmed(ROLE, TODAY.minusDays(1)))
                .when(reaffirm(TODAY))
                .expectEvents(new RoleReaffirmed(ROLE, TODAY));
    }

    @Test
    void refusesARoleThatEnded() {
        given(active(), new RoleEnded(ROLE, REASON, MARCH.plusYears(1)))
                .when(reaffirm(null))
                .expectException(Refused.because("role-not-held"));
    }

    @Test
    void refusesAMereProposal() {
        given(proposed(SUPPORTING)).when(reaffirm(null)).expectException(Refused.because("role-not-held"));
    }

    @Test
    void refusesTomorrow() {
        given(active()).when(reaffirm(TODAY.plusDays(1))).expectException(Refused.because("not-a-past-day"));
    }

    private static ReaffirmRole reaffirm(@Nullable LocalDate on) {
        return new ReaffirmRole(CHARTER, CEECA, WMPL, on);
    }
}
