package nextstep.command.conversations;

import static nextstep.command.Given.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nextstep.command.Given;
import nextstep.events.conversations.ConversationEvent.ConversationAnnounced;
import nextstep.events.conversations.Focus;
import nextstep.events.conversations.Sitting;
import nextstep.events.values.Language;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnounceConversationTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 12, 6);
    private static final Instant ELEVEN = Instant.parse("2026-12-05T11:00:00Z");
    private static final Instant THREE = Instant.parse("2026-12-05T15:00:00Z");

    private final AggregateTestFixture<Conversation> fixture = Given.aggregate(Conversation.class);

    @Test
    void announcesDaysToCome() {
        fixture.givenNoPriorActivity()
                .when(on(hours(ELEVEN, THREE), day(SUNDAY)))
                .expectEvents(announced());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(announced())
                .when(on(hours(ELEVEN, THREE), day(SUNDAY)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        fixture.given(announced()).when(on(day(SATURDAY))).expectExceptionDetails(refusal("conversation-known"));
    }

    @Test
    void refusesNoDayAtAll() {
        fixture.givenNoPriorActivity().when(on()).expectExceptionDetails(refusal("days-out-of-order"));
    }

    @Test
    void refusesDaysOutOfOrder() {
        fixture.givenNoPriorActivity()
                .when(on(day(SUNDAY), day(SATURDAY)))
                .expectExceptionDetails(refusal("days-out-of-order"));
    }

    @Test
    void refusesADayNamedTwice() {
        fixture.givenNoPriorActivity()
                .when(on(day(SUNDAY), day(SUNDAY)))
                .expectExceptionDetails(refusal("days-out-of-order"));
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        fixture.givenNoPriorActivity()
                .when(on(hours(THREE, ELEVEN)))
                .expectExceptionDetails(refusal("hours-off-their-day"));
    }

    @Test
    void refusesHoursOnAnotherDay() {
        fixture.givenNoPriorActivity()
                .when(on(new Sitting(SUNDAY, ELEVEN, THREE)))
                .expectExceptionDetails(refusal("hours-off-their-day"));
    }

    @Test
    void refusesAnEndWithoutAStart() {
        fixture.givenNoPriorActivity()
                .when(on(new Sitting(SATURDAY, null, THREE)))
                .expectExceptionDetails(refusal("hours-off-their-day"));
    }

    @Test
    void refusesAYearThatIsASlip() {
        fixture.givenNoPriorActivity()
                .when(on(day(LocalDate.of(2206, 12, 5))))
                .expectExceptionDetails(refusal("implausible-date"));
    }

    @Test
    void refusesRegistrationAfterTheLastDay() {
        fixture.givenNoPriorActivity()
                .when(announce(List.of(day(SATURDAY)), List.of(), SUNDAY, List.of()))
                .expectExceptionDetails(refusal("registration-too-late"));
    }

    @Test
    void refusesALanguageNamedTwice() {
        fixture.givenNoPriorActivity()
                .when(announce(List.of(day(SATURDAY)), List.of(Language.ENGLISH, Language.ENGLISH), null, List.of()))
                .expectExceptionDetails(refusal("named-twice"));
    }

    @Test
    void refusesTalksWhoseLongestIsShorter() {
        fixture.givenNoPriorActivity()
                .when(announce(List.of(day(SATURDAY)), List.of(), null, List.of(5, 3)))
                .expectExceptionDetails(refusal("talk-minutes"));
    }

    private static AnnounceConversation on(Sitting... sittings) {
        return announce(List.of(sittings), List.of(Language.ENGLISH), SATURDAY, List.of(3, 5));
    }

    private static AnnounceConversation announce(
            List<Sitting> sittings,
            List<Language> interpretation,
            @Nullable LocalDate registrationUntil,
            List<Integer> talks) {
        return new AnnounceConversation(
                Some.CONVERSATION,
                new Title("Global Conversations"),
                Focus.HOW,
                sittings,
                interpretation,
                registrationUntil,
                null,
                talks,
                Some.SOURCE);
    }

    private static ConversationAnnounced announced() {
        return new ConversationAnnounced(
                Some.CONVERSATION,
                new Title("Global Conversations"),
                Focus.HOW,
                List.of(hours(ELEVEN, THREE), day(SUNDAY)),
                List.of(Language.ENGLISH),
                SATURDAY,
                null,
                List.of(3, 5),
                Some.SOURCE);
    }

    private static Sitting day(LocalDate day) {
        return new Sitting(day, null, null);
    }

    private static Sitting hours(Instant start, Instant end) {
        return new Sitting(SATURDAY, start, end);
    }
}
