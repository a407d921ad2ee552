package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.SOURCE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.reported;
import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import nextstep.command.Refused;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleDeclined;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleKind;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateRoleTest {
    private static final RoleConfirmed CONFIRMED = new RoleConfirmed(ROLE, null, null);
    private static final RoleDeclined DECLINED = new RoleDeclined(ROLE, REASON, null);

    @Test
    void declaresWhatNobodyDeclared() {
        given().when(state(ACTIVE_COORDINATOR, StatedStanding.DECLARED, null, null))
                .expectEvents(active());
    }

    @Test
    void reportsAndConfirmsWhatHasASource() {
        given().when(state(SUPPORTING, StatedStanding.CONFIRMED, SOURCE, null))
                .expectEvents(reported(SUPPORTING, MARCH), CONFIRMED);
    }

    @Test
    void proposesAndConfirmsWhatHasNone() {
        given().when(state(SUPPORTING, StatedStanding.CONFIRMED, null, null))
                .expectEvents(proposed(SUPPORTING), CONFIRMED);
    }

    @Test
    void confirmsWhatWaitsAlready() {
        given(reported(SUPPORTING, MARCH))
                .when(state(SUPPORTING, StatedStanding.CONFIRMED, SOURCE, null))
                .expectEvents(CONFIRMED);
    }

    @Test
    void declinesWhatWaitsAlready() {
        given(reported(SUPPORTING, MARCH))
                .when(state(SUPPORTING, StatedStanding.DECLINED, SOURCE, REASON))
                .expectEvents(DECLINED);
    }

    @Test
    void saysNothingNewWhereItStandsSo() {
        given(reported(SUPPORTING, MARCH), CONFIRMED)
                .when(state(SUPPORTING, StatedStanding.CONFIRMED, SOURCE, null))
                .expectNoEvents();
        given(reported(SUPPORTING, MARCH), DECLINED)
                .when(state(SUPPORTING, StatedStanding.DECLINED, SOURCE, REASON))
                .expectNoEvents();
        given(active())
                .when(state(ACTIVE_COORDINATOR, StatedStanding.DECLARED, null, null))
                .expectNoEvents();
    }

    @Test
    void doesNotAnswerSomethingElseThatWaits() {
        given(reported(SUPPORTING, MARCH), CONFIRMED, reported(ACTIVE_COORDINATOR, MARCH))
                .when(state(SUPPORTING, StatedStanding.CONFIRMED, SOURCE, null))
                .expectNoEvents();
    }

    @Test
    void refusesToDeclineWithoutAReasonAndToReportWithoutASource() {
        given(reported(SUPPORTING, MARCH))
                .when(state(SUPPORTING, StatedStanding.DECLINED, SOURCE, null))
                .expectException(Refused.because("reason-missing"));
        given().when(state(SUPPORTING, StatedStanding.REPORTED, null, null))
                .expectException(Refused.because("source-missing"));
    }

    private static RoleProposed proposed(RoleKind kind) {
        return new RoleProposed(ROLE, CHARTER, CEECA, WMPL, kind, MARCH, null, null, null);
    }

    private static StateRole state(
            RoleKind kind, StatedStanding standing, @Nullable Source source, @Nullable Prose reason) {
        return new StateRole(CHARTER, CEECA, WMPL, kind, standing, MARCH, null, null, source, reason);
    }
}
