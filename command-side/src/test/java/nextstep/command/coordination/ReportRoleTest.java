package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.SOURCE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.reported;
import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.NOT_INVOLVED;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.events.coordination.RoleKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportRoleTest {
    @Test
    void statesWhatASourceSays() {
        given().when(report(SUPPORTING, MARCH)).expectEvents(reported(SUPPORTING, MARCH));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        given(reported(SUPPORTING, MARCH))
                .when(report(SUPPORTING, MARCH))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysNothingNewWhenRepeatedAfterTheGroupSpoke() {
        given(reported(SUPPORTING, MARCH), active())
                .when(report(SUPPORTING, MARCH))
                .expectNoEvents();
    }

    @Test
    void mayContradictWhatTheGroupStates() {
        given(active()).when(report(NOT_INVOLVED, MARCH)).expectEvents(reported(NOT_INVOLVED, MARCH));
    }

    @Test
    void refusesAnOverlapOfReportsWithAnotherKind() {
        given(reported(SUPPORTING, MARCH))
                .when(report(ACTIVE_COORDINATOR, MARCH.minusDays(1)))
                .expectException(Refused.because("role-periods-overlap"));
    }

    private static ReportRole report(RoleKind kind, @Nullable LocalDate from) {
        return new ReportRole(CHARTER, CEECA, WMPL, kind, from, null, null, SOURCE);
    }
}
