package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.GONE;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.declare;
import static nextstep.command.coordination.Roles.declared;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.reported;
import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import org.junit.jupiter.api.Test;

class DeclareRoleTest {
    @Test
    void statesWhatAGroupDoes() {
        given().when(declare(ACTIVE_COORDINATOR, MARCH, null)).expectEvents(active());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        given(active())
                .when(declare(ACTIVE_COORDINATOR, MARCH, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysNothingNewWhenRepeatedWithoutADate() {
        given(declared(SUPPORTING, null, null))
                .when(declare(SUPPORTING, null, null))
                .expectNoEvents();
    }

    @Test
    void succeedsAnEarlierRole() {
        given(active())
                .when(declare(SUPPORTING, MARCH.plusYears(1), null))
                .expectEvents(declared(SUPPORTING, MARCH.plusYears(1), null));
    }

    @Test
    void saysNothingNewOfARoleThatWasSucceeded() {
        given(active(), declared(SUPPORTING, MARCH.plusYears(1), null))
                .when(declare(ACTIVE_COORDINATOR, MARCH, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysNothingNewOfAPeriodAsItIsByNow() {
        given(active(), new RoleEnded(ROLE, REASON, MARCH.plusYears(2)))
                .when(declare(ACTIVE_COORDINATOR, MARCH, MARCH.plusYears(2)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysNothingNewOfWhatWasConfirmed() {
        given(reported(SUPPORTING, MARCH), new RoleConfirmed(ROLE, null, null))
                .when(declare(SUPPORTING, MARCH, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void correctsTheKindOfAPeriod() {
        given(declared(ACTIVE_COORDINATOR, MARCH, MARCH.plusYears(1)))
                .when(declare(SUPPORTING, MARCH, MARCH.plusYears(1)))
                .expectEvents(declared(SUPPORTING, MARCH, MARCH.plusYears(1)));
    }

    @Test
    void mayStandBesideAnotherPeriod() {
        given(active())
                .when(declare(SUPPORTING, MARCH.minusYears(1), MARCH))
                .expectEvents(declared(SUPPORTING, MARCH.minusYears(1), MARCH));
    }

    @Test
    void refusesAnOverlapWithAnotherKind() {
        given(declared(ACTIVE_COORDINATOR, MARCH, MARCH.plusYears(2)))
                .when(declare(SUPPORTING, MARCH.plusYears(1), null))
                .expectException(Refused.because("role-periods-overlap"));
    }

    @Test
    void refusesAnOverlapFromBefore() {
        given(active())
                .when(declare(SUPPORTING, MARCH.minusYears(1), null))
                .expectException(Refused.because("role-periods-overlap"));
    }

    @Test
    void mayFollowAnEnd() {
        given(active(), new RoleEnded(ROLE, REASON, MARCH.plusYears(1)))
                .when(declare(ACTIVE_COORDINATOR, MARCH.plusYears(2), null))
                .expectEvents(declared(ACTIVE_COORDINATOR, MARCH.plusYears(2), null));
    }

    @Test
    void refusesToUndoAnEnd() {
        given(active(), new RoleEnded(ROLE, REASON, MARCH.plusYears(1)))
                .when(declare(ACTIVE_COORDINATOR, MARCH, null))
                .expectException(Refused.because("role-ended"));
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        given().when(declare(SUPPORTING, MARCH, MARCH)).expectException(Refused.because("ends-before-it-began"));
    }

    @Test
    void refusesAnEndBeforeTodayWhereNoStartIsStated() {
        given().when(declare(SUPPORTING, null, TODAY)).expectException(Refused.because("ends-before-it-began"));
    }

    @Test
    void refusesAnUnknownInitiative() {
        given().when(new DeclareRole(new InitiativeId("none"), CEECA, WMPL, SUPPORTING, null, null, null, null))
                .expectException(Refused.because("unknown-initiative"));
    }

    @Test
    void refusesAnUnknownGroup() {
        given().when(new DeclareRole(CHARTER, CEECA, new GroupId("none"), SUPPORTING, null, null, null, null))
                .expectException(Refused.because("unknown-group"));
    }

    @Test
    void refusesAnUnknownRegion() {
        given().when(in("REGION:ATLANTIS")).expectException(Refused.because("unknown-region"));
    }

    @Test
    void refusesAnUnknownCountry() {
        given().when(in("COUNTRY:XX")).expectException(Refused.because("unknown-country"));
    }

    @Test
    void takesAnyLanguageThemeOrProject() {
        given().when(in("THEME:content-partnerships")).expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAGroupThatIsGone() {
        given().when(new DeclareRole(CHARTER, CEECA, GONE, SUPPORTING, null, null, null, null))
                .expectException(Refused.because("group-gone"));
    }

    @Test
    void takesThePastOfAGroupThatIsGone() {
        given().when(new DeclareRole(CHARTER, CEECA, GONE, SUPPORTING, MARCH, null, null, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAnImplausibleDate() {
        given().when(declare(SUPPORTING, LocalDate.of(1989, 12, 31), null))
                .expectException(Refused.because("implausible-date"));
    }

    private static DeclareRole in(String context) {
        return new DeclareRole(CHARTER, new Context(context), WMPL, SUPPORTING, null, null, null, null);
    }
}
