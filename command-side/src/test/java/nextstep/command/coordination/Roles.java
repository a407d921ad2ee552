package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMDE;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;

import java.time.LocalDate;
import nextstep.command.SmallWorld;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** The role these stories are about: of Wikimedia Polska for the movement charter, in its region. */
final class Roles {
    static final Context CEECA = new Context("REGION:CEECA");
    static final RoleId ROLE = RoleId.of(CHARTER, CEECA, WMPL);
    static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    static final Prose REASON = new Prose("as agreed");
    static final Source SOURCE = new Source("Meta-Wiki");

    private Roles() {}

    /** All of it recorded today. */
    static TestExecutor<Role> given(RoleEvent... events) {
        AggregateTestFixture<Role> fixture = SmallWorld.with(Role.class);
        return fixture.givenCurrentTime(SmallWorld.CLOCK.instant()).andGiven((Object[]) events);
    }

    static RoleDeclared declared(RoleKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new RoleDeclared(ROLE, CHARTER, CEECA, WMPL, kind, from, to, null, null);
    }

    static DeclareRole declare(RoleKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new DeclareRole(CHARTER, CEECA, WMPL, kind, from, to, null, null);
    }

    static RoleReported reported(RoleKind kind, @Nullable LocalDate from) {
        return new RoleReported(ROLE, CHARTER, CEECA, WMPL, kind, from, null, null, SOURCE);
    }

    static RoleProposed proposed(RoleKind kind) {
        return new RoleProposed(ROLE, CHARTER, CEECA, WMPL, kind, null, null, REASON, null);
    }

    static RoleDeclared active() {
        return declared(ACTIVE_COORDINATOR, MARCH, null);
    }

    static HandOverOffered offered() {
        return new HandOverOffered(ROLE, WMDE, REASON, null);
    }
}
