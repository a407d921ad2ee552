package nextstep.command.mandates;

import static nextstep.command.mandates.Mandates.ADA;
import static nextstep.command.mandates.Mandates.TODAY;
import static nextstep.command.mandates.Mandates.among;
import static nextstep.command.mandates.Mandates.another;
import static nextstep.command.mandates.Mandates.given;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.values.Prose;
import org.junit.jupiter.api.Test;

class RevokeMandateTest {
    private static final MandateId AUDITOR = MandateId.of(ADA, MandateKind.AUDITOR, null);
    private static final MandateId STEWARD = MandateId.of(ADA, MandateKind.STEWARD, null);
    private static final Prose LEFT = new Prose("left");

    @Test
    void endsItFromNowOn() {
        among().given(given(MandateKind.AUDITOR, null))
                .when(new RevokeMandate(AUDITOR, LEFT, null))
                .expectEvents(new MandateRevoked(AUDITOR, LEFT, TODAY));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        among().given(given(MandateKind.AUDITOR, null), new MandateRevoked(AUDITOR, LEFT, TODAY))
                .when(new RevokeMandate(AUDITOR, LEFT, null))
                .expectNoEvents();
    }

    @Test
    void endsItOnADayToCome() {
        LocalDate later = LocalDate.of(2027, 1, 1);
        among().given(given(MandateKind.AUDITOR, null))
                .when(new RevokeMandate(AUDITOR, LEFT, later))
                .expectEvents(new MandateRevoked(AUDITOR, LEFT, later));
    }

    @Test
    void refusesWhatIsOver() {
        among().given(given(MandateKind.AUDITOR, null, "2025-01-01", "2026-01-01"))
                .when(new RevokeMandate(AUDITOR, LEFT, null))
                .expectExceptionDetails(Given.refusal("mandate-over"))
                .expectNoEvents();
    }

    @Test
    void keepsTheLastSteward() {
        among(another(MandateKind.SUPPORT_TEAM))
                .given(given(MandateKind.STEWARD, null))
                .when(new RevokeMandate(STEWARD, LEFT, null))
                .expectExceptionDetails(Given.refusal("last-steward"))
                .expectNoEvents();
    }

    @Test
    void letsAStewardGoWhereAnotherStays() {
        among(another(MandateKind.STEWARD))
                .given(given(MandateKind.STEWARD, null))
                .when(new RevokeMandate(STEWARD, LEFT, null))
                .expectEvents(new MandateRevoked(STEWARD, LEFT, TODAY));
    }

    @Test
    void doesNotCountAStewardWhoseEndIsKnown() {
        among(another(MandateKind.STEWARD).until(LocalDate.of(2027, 1, 1)))
                .given(given(MandateKind.STEWARD, null))
                .when(new RevokeMandate(STEWARD, LEFT, null))
                .expectExceptionDetails(Given.refusal("last-steward"));
    }
}
