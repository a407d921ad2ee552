package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMDE;
import static nextstep.command.SmallWorld.WMF;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.active;
import static nextstep.command.coordination.Roles.declared;
import static nextstep.command.coordination.Roles.given;
import static nextstep.command.coordination.Roles.offered;
import static nextstep.command.coordination.Roles.proposed;
import static nextstep.events.coordination.RoleKind.NOT_INVOLVED;
import static nextstep.events.coordination.RoleKind.SUPPORTING;

import nextstep.command.Refused;
import nextstep.events.coordination.RoleEvent.HandOverDeclined;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.groups.GroupId;
import org.junit.jupiter.api.Test;

class OfferHandOverTest {
    @Test
    void offersTheRoleToAnother() {
        given(active()).when(offer(WMDE)).expectEvents(offered());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        given(active(), offered())
                .when(offer(WMDE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondOffer() {
        given(active(), offered()).when(offer(WMF)).expectException(Refused.because("hand-over-offered"));
    }

    @Test
    void mayFollowADeclinedOffer() {
        given(active(), offered(), new HandOverDeclined(ROLE, WMDE, REASON, null))
                .when(offer(WMF))
                .expectEvents(new HandOverOffered(ROLE, WMF, REASON, null));
    }

    @Test
    void refusesToOfferToItself() {
        given(active()).when(offer(WMPL)).expectException(Refused.because("offered-to-itself"));
    }

    @Test
    void refusesAnUnknownGroup() {
        given(active()).when(offer(new GroupId("none"))).expectException(Refused.because("unknown-group"));
    }

    @Test
    void refusesWhereThereIsNothingToHandOver() {
        given(declared(NOT_INVOLVED, MARCH, null))
                .when(offer(WMDE))
                .expectException(Refused.because("nothing-to-hand-over"));
    }

    @Test
    void refusesARoleThatIsNotHeld() {
        given(proposed(SUPPORTING)).when(offer(WMDE)).expectException(Refused.because("role-not-held"));
    }

    private static OfferHandOver offer(GroupId to) {
        return new OfferHandOver(CHARTER, CEECA, WMPL, to, REASON, null);
    }
}
