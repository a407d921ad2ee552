package nextstep.command.mandates;

import static nextstep.command.mandates.Mandates.ADA;
import static nextstep.command.mandates.Mandates.among;
import static nextstep.command.mandates.Mandates.given;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.mandates.MandateEvent.MandateExtended;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtendMandateTest {
    private static final MandateId AUDITOR = MandateId.of(ADA, MandateKind.AUDITOR, null);
    private static final Prose AGAIN = new Prose("elected again");
    private static final MandateGiven UNTIL_NEW_YEAR = given(MandateKind.AUDITOR, null, "2026-01-01", "2027-01-01");

    @Test
    void movesTheEndToALaterDay() {
        among().given(UNTIL_NEW_YEAR)
                .when(extend("2028-01-01"))
                .expectEvents(new MandateExtended(AUDITOR, LocalDate.of(2028, 1, 1), AGAIN));
    }

    @Test
    void takesTheEndAway() {
        among().given(UNTIL_NEW_YEAR).when(extend(null)).expectEvents(new MandateExtended(AUDITOR, null, AGAIN));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        among().given(UNTIL_NEW_YEAR, new MandateExtended(AUDITOR, LocalDate.of(2028, 1, 1), AGAIN))
                .when(extend("2028-01-01"))
                .expectNoEvents();
    }

    @Test
    void refusesAnEarlierDay() {
        among().given(UNTIL_NEW_YEAR).when(extend("2026-12-01")).expectExceptionDetails(Given.refusal("not-extended"));
    }

    @Test
    void refusesWhatIsOver() {
        among().given(given(MandateKind.AUDITOR, null, "2025-01-01", "2026-01-01"))
                .when(extend("2028-01-01"))
                .expectExceptionDetails(Given.refusal("mandate-over"));
    }

    private static ExtendMandate extend(@Nullable String until) {
        return new ExtendMandate(AUDITOR, until == null ? null : LocalDate.parse(until), AGAIN);
    }
}
