package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.declared;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.proposed;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndRoleTest {
    @Test
    void endsARoleOnTheDayStated() {
        given(active()).when(end(MARCH.plusYears(1))).expectEvents(ended(MARCH.plusYears(1)));
    }

    @Test
    void endsARoleTodayUnlessSaid() {
        given(active()).when(end(null)).expectEvents(ended(TODAY));
    }

    @Test
    void endsARoleOnTheDayItBegan() {
        given(declared(SUPPORTING, null, null)).when(end(null)).expectEvents(ended(TODAY));
    }

    @Test
    void refusesToEndAgainWhatEnded() {
        given(active(), ended(MARCH.plusYears(2)))
                .when(end(MARCH.plusYears(1)))
                .expectException(Refused.because("role-not-held"));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        given(active(), ended(MARCH.plusYears(1))).when(end(MARCH.plusYears(1))).expectNoEvents();
    }

    @Test
    void saysNothingNewWhenRepeatedWithoutADay() {
        given(active(), ended(TODAY))
                .when(end(null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        given(active()).when(end(MARCH.minusDays(1))).expectException(Refused.because("ends-before-it-began"));
    }

    @Test
    void refusesAMereProposal() {
        given(proposed(SUPPORTING)).when(end(null)).expectException(Refused.because("role-not-held"));
    }

    private static RoleEnded ended(LocalDate on) {
        return new RoleEnded(ROLE, REASON, on);
    }

    private static EndRole end(@Nullable LocalDate on) {
        return new EndRole(CHARTER, CEECA, WMPL, REASON, on);
    }
}
