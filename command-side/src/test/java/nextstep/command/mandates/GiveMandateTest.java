package nextstep.command.mandates;

import static nextstep.command.mandates.Mandates.ADA;
import static nextstep.command.mandates.Mandates.TODAY;
import static nextstep.command.mandates.Mandates.among;
import static nextstep.command.mandates.Mandates.give;
import static nextstep.command.mandates.Mandates.given;

import java.util.List;
import nextstep.command.Given;
import nextstep.command.SmallWorld;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.junit.jupiter.api.Test;

class GiveMandateTest {
    private static final MandateId DELEGATE = MandateId.of(ADA, MandateKind.DELEGATE, SmallWorld.WMPL);

    @Test
    void letsAPersonSpeakForAGroupFromToday() {
        among().givenNoPriorActivity()
                .when(give(MandateKind.DELEGATE, SmallWorld.WMPL))
                .expectEvents(given(MandateKind.DELEGATE, SmallWorld.WMPL));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        among().given(given(MandateKind.DELEGATE, SmallWorld.WMPL))
                .when(give(MandateKind.DELEGATE, SmallWorld.WMPL))
                .expectNoEvents();
    }

    @Test
    void saysNothingNewWhenRepeatedOnALaterDay() {
        among().given(given(MandateKind.DELEGATE, SmallWorld.WMPL, "2026-01-01", null))
                .when(give(MandateKind.DELEGATE, SmallWorld.WMPL))
                .expectNoEvents();
    }

    @Test
    void refusesOtherTermsWhileItHolds() {
        refused(
                "mandate-held",
                give(MandateKind.DELEGATE, SmallWorld.WMPL, null, "2027-01-01"),
                given(MandateKind.DELEGATE, SmallWorld.WMPL));
    }

    @Test
    void givesAgainWhatWasRevoked() {
        among().given(
                        given(MandateKind.DELEGATE, SmallWorld.WMPL, "2026-01-01", null),
                        new MandateRevoked(DELEGATE, new Prose("left"), TODAY))
                .when(give(MandateKind.DELEGATE, SmallWorld.WMPL))
                .expectEvents(given(MandateKind.DELEGATE, SmallWorld.WMPL));
    }

    @Test
    void givesAgainWhatIsOverByItsDate() {
        among().given(given(MandateKind.DELEGATE, SmallWorld.WMPL, "2025-01-01", "2026-01-01"))
                .when(give(MandateKind.DELEGATE, SmallWorld.WMPL))
                .expectEvents(given(MandateKind.DELEGATE, SmallWorld.WMPL));
    }

    @Test
    void refusesADelegateOfNobodyAndASupportTeamOfAGroup() {
        refused("mandate-and-group", give(MandateKind.DELEGATE, null));
        refused("mandate-and-group", give(MandateKind.SUPPORT_TEAM, SmallWorld.WMPL));
    }

    @Test
    void refusesAGroupThatIsNotThere() {
        refused("unknown-group", give(MandateKind.DELEGATE, new GroupId("NOBODY")));
    }

    @Test
    void refusesACoordinatorOfAChapter() {
        refused("no-hub", give(MandateKind.HUB_COORDINATOR, SmallWorld.WMPL));
    }

    @Test
    void refusesADelegateOfTheFoundation() {
        refused("foundation-has-staff", give(MandateKind.DELEGATE, SmallWorld.WMF));
    }

    @Test
    void refusesALastDayForASteward() {
        refused("steward-without-end", give(MandateKind.STEWARD, null, null, "2027-01-01"));
    }

    @Test
    void refusesToEndBeforeItBegan() {
        refused("ends-before-it-began", give(MandateKind.AUDITOR, null, "2027-01-01", "2027-01-01"));
    }

    @Test
    void refusesWhatRestsOnNothing() {
        Prose note = new Prose("because I say so");
        refused("mandate-without-basis", new GiveMandate(ADA, MandateKind.AUDITOR, null, null, null, List.of(), note));
    }

    @Test
    void refusesSomebodyNobodyKnows() {
        List<Evidence> minutes = List.of(new Evidence(new Prose("the minutes"), null));
        refused(
                "unknown-person",
                new GiveMandate(new PersonId("nobody"), MandateKind.AUDITOR, null, null, null, minutes, null));
    }

    private static void refused(String code, GiveMandate asked, Object... before) {
        among().given(before)
                .when(asked)
                .expectExceptionDetails(Given.refusal(code))
                .expectNoEvents();
    }
}
