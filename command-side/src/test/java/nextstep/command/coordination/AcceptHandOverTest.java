package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.GONE;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMDE;
import static nextstep.command.SmallWorld.WMF;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.MARCH;
import static nextstep.command.coordination.Roles.REASON;
import static nextstep.command.coordination.Roles.ROLE;
import static nextstep.command.coordination.Roles.declare;
import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.SUPPORTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nextstep.command.CommandRefused;
import nextstep.command.ManyStreams;
import nextstep.events.coordination.RoleEvent.HandOverAccepted;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptHandOverTest {
    private static final RoleId TAKEN = RoleId.of(CHARTER, CEECA, WMDE);

    private final ManyStreams streams = ManyStreams.of(Role.class);

    @BeforeEach
    void offer() {
        streams.send(declare(ACTIVE_COORDINATOR, MARCH, null));
        streams.send(new OfferHandOver(CHARTER, CEECA, WMPL, WMDE, REASON, TODAY.minusDays(3)));
    }

    @Test
    void endsOneRoleAndBeginsAnother() {
        streams.send(accept(WMDE, TODAY));
        assertThat(streams.last(2))
                .containsExactly(
                        new HandOverAccepted(ROLE, WMDE, TODAY),
                        new RoleTakenOver(TAKEN, CHARTER, CEECA, WMDE, ACTIVE_COORDINATOR, WMPL, TODAY));
    }

    @Test
    void takesTheDayOfTheOfferUnlessSaid() {
        streams.send(accept(WMDE, null));
        assertThat(streams.last(2)).first().isEqualTo(new HandOverAccepted(ROLE, WMDE, TODAY.minusDays(3)));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        streams.send(accept(WMDE, TODAY));
        int before = streams.size();
        streams.send(accept(WMDE, TODAY));
        streams.send(accept(WMDE, null));
        assertThat(streams.size()).isEqualTo(before);
    }

    @Test
    void succeedsWhatTheOtherGroupDidBefore() {
        streams.send(new DeclareRole(CHARTER, CEECA, WMDE, SUPPORTING, MARCH, null, null, null));
        streams.send(accept(WMDE, TODAY));
        assertThat(streams.last(1)).hasOnlyElementsOfType(RoleTakenOver.class);
    }

    @Test
    void recordsNeitherFactWhenTheOtherGroupCannotHaveTheRole() {
        streams.send(new DeclareRole(CHARTER, CEECA, WMDE, SUPPORTING, MARCH, TODAY.plusYears(1), null, null));
        int before = streams.size();
        assertThatThrownBy(() -> streams.send(accept(WMDE, TODAY)))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("role-periods-overlap"));
        assertThat(streams.size()).isEqualTo(before);
        assertThatThrownBy(() -> streams.send(new DeclineHandOver(CHARTER, CEECA, WMPL, WMF, REASON, null)))
                .isInstanceOf(CommandRefused.class);
        streams.send(new DeclineHandOver(CHARTER, CEECA, WMPL, WMDE, REASON, null));
    }

    @Test
    void refusesAGroupItWasNotOfferedTo() {
        assertThatThrownBy(() -> streams.send(accept(WMF, TODAY))).isInstanceOf(CommandRefused.class);
    }

    @Test
    void refusesAGroupThatIsGone() {
        streams.send(new DeclineHandOver(CHARTER, CEECA, WMPL, WMDE, REASON, null));
        streams.send(new OfferHandOver(CHARTER, CEECA, WMPL, GONE, REASON, null));
        assertThatThrownBy(() -> streams.send(accept(GONE, TODAY))).isInstanceOf(CommandRefused.class);
    }

    private static AcceptHandOver accept(GroupId to, @Nullable LocalDate on) {
        return new AcceptHandOver(CHARTER, CEECA, WMPL, to, on);
    }
}
